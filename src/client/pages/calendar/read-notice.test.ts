import { describe, expect, it } from 'vitest';
import { readNotice } from './read-notice.ts';

describe('a notice of the State Council', () => {
  it('is read: days off, and weekend days worked', () => {
    const text = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。`;
    const { off, work } = readNotice(text, 2026);
    expect(work).toEqual(['2026-01-04', '2026-02-14', '2026-02-28']);
    expect(off).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      ...Array.from({ length: 9 }, (_, day) => `2026-02-${15 + day}`),
      '2026-04-04',
      '2026-04-05',
      '2026-04-06',
    ]);
  });

  it('that says nothing gives no days', () => {
    expect(readNotice('各单位要妥善安排值班。', 2026)).toEqual({ off: [], work: [] });
  });
});
