import { describe, expect, it } from 'vitest';
import workdays from '../../../../law/workdays.json' with { type: 'json' };
import { noticesSince2011 } from '../../../testing/notices.ts';
import { table } from '../../../testing/table.ts';
import { readNotice } from './read-notice.ts';

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const years = Object.keys(noticesSince2011).map(Number);
const read = years.map((year) => readNotice(noticesSince2011[year] ?? '', year));

/** What the calendar that ships with the product says of the years that the notices are for, and of the days before them. */
const shipped = (list: 'off' | 'work') =>
  Object.entries(workdays.notices)
    .filter(([year]) => Number(year) >= 2011)
    .flatMap(([, notice]) => notice[list]);

describe('the notices of the State Council since 2011', () => {
  it('name the days off and the weekend days worked that the calendar has, no more and no fewer', () => {
    // 31 January 2020 is in one of the sentences that are given back
    const off = shipped('off').filter((day) => day !== '2020-01-31');
    expect(read.flatMap((days) => days.off.filter((day) => !isWeekend(day))).sort()).toEqual(off);
    expect(read.flatMap(({ work }) => work).sort()).toEqual(shipped('work'));
  });

  it('are understood but for two sentences, which are given back', () => {
    expect(read.flatMap(({ unread }) => unread)).toEqual([
      '延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班',
      '鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息',
    ]);
  });
});

const sentences = table(`
  year | sentence                                                                        | off                               | work       | unread
  -----|---------------------------------------------------------------------------------|-----------------------------------|------------|-------
  2019 | 2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。     | 2018-12-30 2018-12-31 2019-01-01  | 2018-12-29 | 0
  2019 | 12月30日至1月1日放假。                                                          | 2018-12-30 2018-12-31 2019-01-01  |            | 0
  2014 | 4月5日放假，4月7日（星期一）补休。                                              | 2014-04-05 2014-04-07             |            | 0
  2027 | 2026年12月26日（星期六）上班。                                                  |                                   | 2026-12-26 | 0
  2026 | 2月14日（周六），2月28日（周六）上班。                                          |                                   | 2026-02-14 2026-02-28 | 0
  2026 | 1月1日至3日放假，共4天。                                                        |                                   |            | 1
  2026 | 1月5日（周一）上班。                                                            |                                   |            | 1
  2026 | 1月1日至3日。                                                                   |                                   |            | 1
  2026 | 各单位要妥善安排值班。                                                          |                                   |            | 0
`);

describe('a sentence of a notice', () => {
  it.each(sentences)('“$sentence” is off $off, worked $work', ({ year, sentence, off, work, unread }) => {
    const days = readNotice(sentence!, Number(year));
    expect([days.off.join(' '), days.work.join(' '), String(days.unread.length)]).toEqual([
      off,
      work,
      unread,
    ]);
  });
});
