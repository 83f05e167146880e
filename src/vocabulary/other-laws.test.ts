import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherLawCited } from './citation.ts';

describe('a citation of another law', () => {
  it.each([
    ['law:Judges Law 65', '《法官法》第六十五条', 'Article 65 of the Judges Law'],
    [
      'law:Judges Law 11, 48, 103',
      '《法官法》第十一条、第四十八条、第一百零三条',
      'Articles 11, 48 and 103 of the Judges Law',
    ],
    ['law:Civil Procedure Law 210', '《民事诉讼法》第二百一十条', 'Article 210 of the Civil Procedure Law'],
    [
      'law:Provisions on Case Numbers of the People’s Courts',
      '《关于人民法院案件案号的若干规定》',
      'Provisions on Case Numbers of the People’s Courts',
    ],
  ])('%s is %s', (cite, zh, en) => {
    expect(otherLawCited(cite)).toEqual({ zh, en });
  });

  it.each(['28(3)', 'O3', 'R-28.1', 'law:Law of Nowhere 3'])('%s is none', (cite) => {
    expect(otherLawCited(cite)).toBeUndefined();
  });

  it('has its Chinese name wherever the rules make one', () => {
    const core = join(import.meta.dirname, '../core');
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' });
    const cited = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(join(core, file), 'utf8').matchAll(/'(law:[A-Z][^'\n]*)'/g)])
      .map(([, cite = '']) => cite);
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((cite) => !otherLawCited(cite))).toEqual([]);
  });
});
