import { describe, expect, it } from 'vitest';
import { nearestFirst } from './nearest-first.ts';

describe('what is found by typing', () => {
  it.each([
    ['副院长', '常务副院长 副院长', '副院长 常务副院长'],
    ['院长', '常务副院长 副院长 院长', '院长 常务副院长 副院长'],
    ['监察', '原监察室 监察室负责人 监察室列席人员', '监察室负责人 监察室列席人员 原监察室'],
    ['Judge', 'Prejudge judge Judges', 'judge Judges Prejudge'],
    [' 法官 ', '大法官 法官', '法官 大法官'],
    ['', '乙 甲', '乙 甲'],
  ])('%s puts %s in the order %s', (searchValue, found, sorted) => {
    const options = found.split(' ').map((label) => ({ label }));
    const order = options.sort((one, other) => nearestFirst(one, other, { searchValue }));
    expect(order.map(({ label }) => label).join(' ')).toBe(sorted);
  });
});
