import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { registered } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const groundReason = '原承办人手工登记程序，卷内已核。';

describe('a ground with a reason where the data may be incomplete (9)', () => {
  it('is taken with a note of what was held against it, in sentences', () => {
    const fields = {
      filedOn: '2025-05-06',
      closedOn: '2025-09-26',
      bench: { kind: 'sole-judge', members: [{ judge: 'cao', handling: true }] },
    };
    const { court } = given(play('2026-03-02', 'referred', { grounds: ['9(5)'], clerk: 'xu' }));
    const done = court.give({
      ...{ stream: 'review/r1', name: 'register-case', by: 'shen', at: fromBeijing('2026-03-03T09:00') },
      with: { ...fields, groundReason },
    });
    const notes = 'notes' in done ? done.notes : [];
    expect(notes.map(({ cite }) => cite)).toContain('9(5)');
    for (const { says } of notes)
      expect([says.zh, says.en]).toEqual([
        expect.stringMatching(/^\S.*。$/),
        expect.stringMatching(/^\P{Ll}.*\.$/u),
      ]);
  });

  it('keeps the reason when its referral is merged into the review of the same case', () => {
    const again = play('2026-03-05', 'referred', { review: 'r2', grounds: ['9(4)'], clerk: 'qin' });
    given(...registered, again)
      .when({ by: 'shen', do: 'merge-referral', on: 'r2', with: { into: 'r1', groundReason } })
      .then(
        { type: 'ReferralMerged', into: 'r1', referral: { source: 'petitions', groundReason } },
        { type: 'SourceAdded', source: { source: 'petitions', groundReason }, from: 'r2' },
      );
  });
});
