import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { cleared, examining, type Row, referred, registered, told } from '../../testing/states.ts';
import { readyForOne } from './for-whom.ts';

describe('what is ready for one of several', () => {
  const refused = (code: string) => ({ refused: { code, because: [] } });

  it.each([
    ['nobody is there', [], 'none'],
    ['the first meets a refusal, and all others do', ['late', 'unknown'], 'late'],
    ['one of them meets none', ['late', undefined], undefined],
  ])('is told by what it meets: %s', (_, met, code) => {
    const told = readyForOne(
      met,
      (one) => (one ? refused(one) : undefined),
      () => refused('none'),
    );
    expect(told?.refused.code).toBe(code);
  });
});

describe('what there is nothing to do it to', () => {
  const rows: readonly (Row & { readonly after: readonly Given[] })[] = [
    {
      why: 'a referral that is alone with its case number is not merged',
      after: [...referred],
      by: 'shen',
      do: 'merge-referral',
      with: { into: 'r7' },
      code: 'no-open-review',
    },
    {
      why: 'an inquiry that nobody made is not answered',
      after: [...examining],
      by: '@reviewer',
      do: 'answer-inquiry',
      with: { id: 'q1', text: '答' },
      code: 'nothing-asked',
    },
    {
      why: 'before there is a finding none is withdrawn',
      after: [...examining],
      by: '@reviewer',
      do: 'withdraw-finding',
      with: { finding: 'f1', reason: '无' },
      code: 'no-finding',
    },
    {
      why: 'before there is a finding no ground excludes anybody',
      after: [...examining],
      by: '@reviewer',
      do: 'consider-exclusions',
      with: { finding: 'f1', judge: 'cao', grounds: {} },
      code: 'no-finding',
    },
    {
      why: 'feedback that nobody gave is not acknowledged',
      after: [...told],
      by: 'yang',
      do: 'acknowledge-feedback',
      with: { id: 'b1' },
      code: 'nothing-to-acknowledge',
    },
    {
      why: 'with no finding there is nothing to disclose',
      after: [...cleared],
      by: 'shen',
      do: 'disclose-findings',
      with: { judge: 'cao' },
      code: 'nothing-to-disclose',
    },
    {
      why: 'a paper is not signed for in somebody else’s name',
      after: [
        ...registered,
        { at: '2026-03-06T16:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'yan' } },
      ],
      by: 'yan',
      do: 'record-receipt',
      with: { judge: 'cao', of: 'notice' },
      code: 'not-for-others',
    },
  ];

  it.each(rows)('$why', ({ after, code, cite, ...when }) => {
    given(...after)
      .when(when)
      .refused(code, cite);
  });
});
