import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { cleared, referred, registered } from '../../testing/states.ts';

const panel = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const complete = {
  filedOn: '2025-05-06',
  closedOn: '2025-09-26',
  procedure: 'civil-first-ordinary',
  bench: { kind: 'panel', members: panel },
};
const register = { by: 'shen', do: 'register-case' } as const;

describe('registration of a case that has been referred before', () => {
  it('is refused while the same case is open, which can be merged', () => {
    const again = play('2026-03-05', 'referred', { review: 'r2', grounds: ['9(4)'], clerk: 'qin' });
    const two = [...registered, again];
    given(...two)
      .when({ ...register, on: 'r2', with: complete, at: '2026-03-05T10:00' })
      .refused('same-case-open', '7');
    given(...two)
      .when({ by: 'shen', do: 'merge-referral', on: 'r2', with: { into: 'r1' } })
      .then(
        { type: 'ReferralMerged', into: 'r1', referral: { source: 'petitions', grounds: ['9(4)'] } },
        { type: 'SourceAdded', source: { source: 'petitions', grounds: ['9(4)'] }, from: 'r2' },
      );
    given(...two)
      .when({ by: 'shen', do: 'merge-referral', on: 'r2', with: { into: 'r7' } })
      .refused('not-the-same-case', '7');
  });

  it('links the other reviews of the case that have been registered and have ended, and no others', () => {
    const again = (review: string, at: string) =>
      play(at, 'referred', { review, grounds: ['9(4)'], clerk: 'qin' });
    const declined = {
      at: '2026-03-03T11:00',
      by: 'shen',
      do: 'decline-referral',
      on: 'r1',
      with: { reason: '不属于评查范围' },
    };
    given(...referred, declined, again('r2', '2026-03-05'))
      .when({ ...register, on: 'r2', with: complete, at: '2026-03-05T10:00' })
      .then({ type: 'CaseRegistered', number: '评查〔2026〕1号', linked: [] });
    const ended = [
      ...cleared,
      {
        at: '2026-03-16T09:00',
        by: 'shen',
        do: 'close-without-finding',
        on: 'r1',
        with: { because: 'no-liability', reasons: '无差错' },
      },
    ];
    given(...ended, again('r2', '2026-03-17'))
      .when({ ...register, on: 'r2', with: complete, at: '2026-03-17T10:00' })
      .then({ type: 'CaseRegistered', number: '评查〔2026〕2号', linked: ['r1'] });
  });
});
