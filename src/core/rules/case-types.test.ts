import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { categoryOf, isKnownType } from './case-types.ts';

const rows = table(`
  type   | known | category
  -------|-------|---------
  刑初   | yes   | criminal
  刑更   | yes   | criminal
  民初   | yes   | civil
  破申   | yes   | civil
  清申   | yes   | civil
  强清   | yes   | civil
  行初   | yes   | administrative
  行审   | yes   | administrative
  行赔初 | yes   | administrative
  委赔   | yes   | state-compensation
  赔他   | yes   | state-compensation
  司救刑 | yes   | state-compensation
  司救访 | yes   | petition
  信访   | yes   | petition
  执恢   | yes   | enforcement
  司救执 | yes   | state-compensation
  执保   | yes   | enforcement
  财保   | yes   | civil
  行保   | yes   | civil
  证保   | yes   | civil
  司惩   | yes   | -
  认台   | yes   | -
  知民初 | yes   | civil
  知行终 | yes   | administrative
  知刑初 | yes   | criminal
  军刑初 | yes   | criminal
  金执   | yes   | enforcement
  海事   | no    | civil
  商初   | no    | civil
  知初   | no    | civil
  互初   | no    | -
  刑民初 | no    | criminal
  民知初 | no    | civil
  初民   | no    | -
  知     | no    | civil
  知知民初 | no  | civil
`);

describe('a type of case', () => {
  it.each(rows)('$type: known $known, $category', ({ type, known, category }) => {
    expect([isKnownType(type!) ? 'yes' : 'no', categoryOf(type!) ?? '-']).toEqual([known, category]);
  });
});
