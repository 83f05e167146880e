import { describe, expect, it } from 'vitest';
import { citation } from './citation.ts';

describe('an article or item in a sentence', () => {
  it.each([
    ['9', '第九条', 'Art. 9'],
    ['10', '第十条', 'Art. 10'],
    ['18(3)', '第十八条第（三）项', 'Art. 18(3)'],
    ['19(11)', '第十九条第（十一）项', 'Art. 19(11)'],
    ['20', '第二十条', 'Art. 20'],
    ['33', '第三十三条', 'Art. 33'],
    ['O3', 'O3', 'O3'],
  ])('%s is %s', (cite, zh, en) => {
    expect(citation(cite)).toEqual({ zh, en });
  });
});
