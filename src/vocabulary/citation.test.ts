import { describe, expect, it } from 'vitest';
import { citation, saidWith } from './citation.ts';

describe('a citation in running text', () => {
  it.each([
    ['9', '第九条', 'Article 9'],
    ['10', '第十条', 'Article 10'],
    ['18(3)', '第十八条第（三）项', 'Article 18(3)'],
    ['19(11)', '第十九条第（十一）项', 'Article 19(11)'],
    ['24:2', '第二十四条', 'Article 24'],
    ['33', '第三十三条', 'Article 33'],
    ['O3', '《意见》第三条', 'Opinion, section three'],
    ['O3:8', '《意见》第三条', 'Opinion, section three'],
    ['O2-long-pending', '《意见》第二条', 'Opinion, section two'],
    ['R-28.10', '口径R-28.10', 'reading R-28.10'],
    ['law:Judges Law 65', '《法官法》第六十五条', 'Article 65 of the Judges Law'],
  ])('%s is %s', (cite, zh, en) => {
    expect(citation(cite)).toEqual({ zh, en });
  });
});

describe('what is said with what it rests on', () => {
  const says = { zh: '尚未通知申辩。', en: 'Not yet notified.' };

  it('names it before the full stop', () => {
    expect(saidWith(says, ['O3', '18(3)', 'O3'])).toEqual({
      zh: '尚未通知申辩（《意见》第三条、第十八条第（三）项）。',
      en: 'Not yet notified (Opinion, section three; Article 18(3)).',
    });
  });

  it('stands alone where it rests on nothing', () => {
    expect(saidWith(says, [])).toEqual(says);
  });
});
