import { describe, expect, it } from 'vitest';
import { wordsIn } from '../app/text.tsx';
import { titleOfFinding } from '../ui/finding.ts';
import { decisionInWords } from './decision-words.ts';

const ordinary = { finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' } as const;
const unlawful = { finding: 'unlawful', item: '20', grade: 'unlawful', share: 'full' } as const;
const committee = '经质监委会议讨论决定：认定1（第十八条第（三）项）为一般差错，主要责任。';
const competentBody = '有权机关认定为违法审判，全部责任。';

describe('the notice of a decision begins', () => {
  it.each([
    ['with what the committee found', 'decided', [ordinary], committee],
    [
      'with what the competent body found, which the committee did not decide',
      'unlawful-recorded',
      [unlawful],
      competentBody,
    ],
    [
      'with both, each as whose it is',
      'unlawful-recorded',
      [unlawful, ordinary],
      `${competentBody} ${committee}`,
    ],
    ['without a finding', 'no-liability', [], '经质监委会议讨论决定：不认定案件质量责任。'],
    [
      'with where the case goes',
      'at-discipline',
      [],
      '经质监委会议讨论决定：涉嫌违法审判的情形移送纪检监察部门查处，待有结果后再作决定。',
    ],
  ])('%s', (_, stage, findings, words) => {
    expect(
      decisionInWords(
        { stage, findings },
        wordsIn('zh', () => undefined),
      ),
    ).toBe(words);
  });
});

describe('a finding is called', () => {
  it.each([
    ['f2', '认定2', 'Finding 2'],
    ['unlawful', '有权机关认定', 'Found by the competent body'],
  ])('for %s: %s, %s', (id, zh, en) => {
    const titles = (['zh', 'en'] as const).map((locale) =>
      titleOfFinding(id, wordsIn(locale, () => undefined).t),
    );
    expect(titles).toEqual([zh, en]);
  });
});
