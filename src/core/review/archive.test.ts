import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { adopted, cleared, decided, registered } from '../../testing/states.ts';

const document = { type: '函', number: '函〔2026〕1号', on: '2026-03-06' };

describe('the archive', () => {
  it('takes a review when all are told and the dossier is back', () => {
    const closed = [
      ...cleared,
      {
        at: '2026-03-16T09:00',
        by: 'shen',
        do: 'close-without-finding',
        on: 'r1',
        with: { because: 'no-liability', reasons: '无' },
      },
    ];
    given(...closed)
      .when({ by: 'shen', do: 'archive' })
      .refused('not-yet-listed', '5(4)');
    const out = [
      ...registered,
      {
        at: '2026-03-05T09:00',
        by: 'kong',
        do: 'hand-over-dossier',
        on: 'r1',
        with: { to: 'han', volumes: 1, pages: 1 },
      },
      {
        at: '2026-03-05T10:00',
        by: 'shen',
        do: 'refer-to-superior-court',
        on: 'r1',
        with: { about: 'reviewer', reason: 'x' },
      },
      {
        at: '2026-03-06T10:00',
        by: 'shen',
        do: 'record-superior-answer',
        on: 'r1',
        with: { document, answer: { kind: 'sent-back' } },
      },
    ];
    given(...out)
      .when({ by: 'shen', do: 'archive' })
      .refused('dossier-out', '14');
    const narrow = adopted('R-24.3', 'handling-judge-only');
    const untold = [
      narrow,
      ...registered,
      { at: '2026-03-04T09:30', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'yan' } },
      ...decided.slice(registered.length),
      play('2026-03-24', 'told'),
      play('2026-04-10', 'confirmed'),
      play('2026-04-13', 'sanctions'),
    ];
    given(...untold)
      .when({ by: 'shen', do: 'archive' })
      .refused('not-told', 'O4');
  });

  it('waits until the judge has been told what came of the reconsideration', () => {
    const about = 'f1/cao';
    const revoked = [
      ...decided,
      play('2026-03-24', 'told-the-panel'),
      {
        at: '2026-03-30T09:00',
        by: 'cao',
        do: 'request-reconsideration',
        on: 'r1',
        with: { grounds: '笔误' },
      },
      play('2026-04-07', 'meeting-on-judge'),
      play('2026-04-14', 'ballot', { meeting: 'm2', question: `${about}/upheld`, choice: 'no' }),
      play('2026-04-14', 'ballot-with-reason', {
        meeting: 'm2',
        question: `${about}/lighter-share/secondary`,
        choice: 'no',
        reason: '是否改为次要责任',
      }),
      play('2026-04-14', 'closed-meeting', { meeting: 'm2', reasons: '予以撤销。' }),
    ];
    given(...revoked)
      .when({ by: 'shen', do: 'archive' })
      .refused('not-told', 'O4');
    const again = {
      at: '2026-04-15T09:00',
      by: 'shen',
      do: 'notify-decision',
      on: 'r1',
      with: { judge: 'cao', reasons: '予以撤销。' },
    };
    given(...revoked, again)
      .when({ by: 'shen', do: 'archive' })
      .then({ type: 'ReviewArchived', place: undefined });
  });
});
