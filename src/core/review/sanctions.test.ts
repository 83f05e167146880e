import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { confirmed, examining, type Row, tabled, told } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const document = { type: '函', number: '函〔2026〕1号', on: '2026-03-20' };

describe('a sanction', () => {
  const issue = (by: string, sanction: string, more: object = {}) => ({
    by,
    do: 'issue-sanction',
    with: { judge: 'cao', sanction, ...more },
  });

  it('is its owner’s to issue and execute', () => {
    given(...confirmed)
      .when(issue('zheng', 'criticism-and-education'))
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'criticism-and-education' });
    given(...confirmed)
      .when({
        by: 'zhang',
        do: 'issue-sanction',
        with: { judge: 'cao', sanction: 'criticism-and-education' },
      })
      .refused('not-the-owner', '27');
    given(...confirmed)
      .when({ by: 'zheng', do: 'issue-sanction', with: { judge: 'cao', sanction: 'admonition' } })
      .refused('no-such-sanction', '27');
    given(...confirmed)
      .when({
        by: 'zheng',
        do: 'record-execution',
        with: { judge: 'cao', sanction: 'criticism-and-education', on: '2026-04-11', proof: 'x' },
      })
      .refused('no-such-sanction');
  });

  it('says to whom else it is left', () => {
    const { court } = given(...confirmed);
    const done = court.give({
      stream: 'review/r1',
      name: 'issue-sanction',
      with: { judge: 'cao', sanction: 'criticism-and-education' },
      by: 'zhang',
      at: court.log.at(-1)!.at,
    });
    const says = 'refused' in done ? done.refused.because[0]?.says : undefined;
    expect(says?.zh).toContain('郑铁民');
    expect(says?.en).toContain('郑铁民');
  });

  it('of which a part is to be restored goes on with what stands, and ends where nothing does', () => {
    const allowance = { judge: 'cao', sanction: 'withhold-allowance' };
    const running = [
      ...confirmed,
      { at: '2026-04-13T09:00', by: 'zhang', do: 'issue-sanction', on: 'r1', with: allowance },
    ];
    const executed = (stands: number) => {
      const { court } = given(...running);
      const event = {
        type: 'RestorationProposed',
        judge: 'cao',
        sanctions: ['withhold-allowance'],
        stands,
      } as const;
      court.record('review/r1', event, fromBeijing('2026-04-20T09:00'));
      const fields = { ...allowance, on: '2026-05-06', proof: '扣款单' };
      const at = fromBeijing('2026-05-06T10:00');
      const done = court.give({
        stream: 'review/r1',
        name: 'record-execution',
        with: fields,
        by: 'zhang',
        at,
      });
      return 'refused' in done ? done.refused.code : 'executed';
    };
    expect([executed(1), executed(0)]).toEqual(['executed', 'no-such-sanction']);
  });

  const issued = [
    ...confirmed,
    {
      at: '2026-04-13T09:00',
      by: 'zheng',
      do: 'issue-sanction',
      on: 'r1',
      with: { judge: 'cao', sanction: 'criticism-and-education' },
    },
  ];
  const target = { judge: 'cao', sanction: 'criticism-and-education' };
  const rows: readonly Row[] = [
    {
      why: 'executed tomorrow',
      by: 'zheng',
      do: 'record-execution',
      with: { ...target, on: '2026-04-14', proof: 'x' },
      code: 'in-future',
    },
    {
      why: 'executed by another',
      by: 'zhang',
      do: 'record-execution',
      with: { ...target, on: '2026-04-13', proof: 'x' },
      code: 'not-the-owner',
    },
    {
      why: 'not executable, said by another',
      by: 'zhang',
      do: 'record-not-executable',
      with: { ...target, reason: 'x', proof: 'x' },
      code: 'not-the-owner',
    },
    {
      why: 'not executable, where there is none',
      by: 'zheng',
      do: 'record-not-executable',
      with: { judge: 'cao', sanction: 'admonition', reason: 'x', proof: 'x' },
      code: 'no-such-sanction',
    },
    {
      why: 'answered, where nothing was referred',
      by: 'zheng',
      do: 'record-disciplinary-committee-answer',
      with: { judge: 'cao', answer: 'x', document },
      code: 'no-such-sanction',
    },
    {
      why: 'restored, where nothing is to be restored',
      by: 'zheng',
      do: 'record-restoration',
      with: { ...target, on: '2026-04-13', proof: 'x' },
      code: 'nothing-to-restore',
    },
  ];

  it.each(rows)('is refused: $why', ({ code, cite, ...when }) => {
    given(...issued)
      .when(when)
      .refused(code, cite);
  });

  it('to rectify has a day that is not past', () => {
    const minor = [
      ...examining,
      play('2026-03-09', 'sheet'),
      play('2026-03-10', 'finding', { item: '17(1)' }),
      play('2026-03-10', 'heard'),
      play('2026-03-12', 'delivered', { grade: 'minor' }),
      ...tabled.slice(-1),
      play('2026-03-17', 'meeting'),
      play('2026-03-24', 'ballot'),
      play('2026-03-24', 'ballot', { question: 'f1/cao/share/primary' }),
      play('2026-03-24', 'closed-meeting'),
      play('2026-03-24', 'told-the-panel'),
      play('2026-04-10', 'confirmed'),
    ];
    const order = { judge: 'cao', sanction: 'order-to-rectify' };
    given(...minor)
      .when({ by: 'chen', do: 'issue-sanction', with: order })
      .refused('due-day-missing', '28(1)');
    given(...minor)
      .when({ by: 'chen', do: 'issue-sanction', with: { ...order, dueOn: '2026-04-10' } })
      .refused('due-day-past', '28(1)');
    given(...minor)
      .when({ by: 'chen', do: 'issue-sanction', with: { ...order, dueOn: '2026-04-11' } })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'order-to-rectify', dueOn: '2026-04-11' });
  });

  it('of removal is executed with an external document only', () => {
    const at = [
      ...examining,
      {
        at: '2026-03-09T09:00',
        by: 'shen',
        do: 'refer-to-discipline',
        on: 'r1',
        with: { judge: 'cao', ground: '20(1)', facts: 'x' },
      },
      {
        at: '2026-03-20T09:00',
        by: 'zheng',
        do: 'record-discipline-outcome',
        on: 'r1',
        with: { judge: 'cao', outcome: 'unlawful', document },
      },
      {
        at: '2026-03-21T09:00',
        by: 'wang',
        do: 'issue-sanction',
        on: 'r1',
        with: { judge: 'cao', sanction: 'removal-from-judge-quota' },
      },
    ];
    const removal = { judge: 'cao', sanction: 'removal-from-judge-quota', on: '2026-03-21', proof: 'x' };
    given(...at)
      .when({ by: 'wang', do: 'record-execution', with: removal })
      .refused('external-document-missing', 'law:Judges Law 11, 48, 53');
    given(...at)
      .when({ by: 'wang', do: 'record-execution', with: { ...removal, document: '1' } })
      .then({
        type: 'SanctionExecuted',
        judge: 'cao',
        sanction: 'removal-from-judge-quota',
        on: '2026-03-21',
      });
    given(...at, {
      at: '2026-03-21T09:10',
      by: 'zheng',
      do: 'issue-sanction',
      on: 'r1',
      with: { judge: 'cao', sanction: 'refer-to-disciplinary-committee' },
    })
      .when({
        by: 'wang',
        do: 'record-disciplinary-committee-answer',
        with: { judge: 'cao', answer: 'x', document },
      })
      .refused('not-the-owner', '27');
  });
});

describe('discipline', () => {
  const referred = {
    at: '2026-03-09T09:00',
    by: 'shen',
    do: 'refer-to-discipline',
    on: 'r1',
    with: { judge: 'cao', ground: '20(1)', facts: 'x' },
  };

  it('is referred to once, of somebody known whose track has not ended', () => {
    given(...examining)
      .when({
        by: '@reviewer',
        do: 'refer-to-discipline',
        with: { judge: 'cao', ground: '20(1)', facts: 'x' },
      })
      .then({ type: 'ReferredToDiscipline', judge: 'cao', ground: '20(1)' });
    given(...examining, referred)
      .when({ by: 'shen', do: 'refer-to-discipline', with: { judge: 'cao', ground: '20(1)', facts: 'x' } })
      .refused('already-at-discipline', '25');
    given(...examining)
      .when({ by: 'shen', do: 'refer-to-discipline', with: { judge: 'nemo', ground: '20(1)', facts: 'x' } })
      .refused('unknown-person');
    given(...examining, referred, {
      at: '2026-03-20T09:00',
      by: 'zheng',
      do: 'record-discipline-outcome',
      on: 'r1',
      with: { judge: 'cao', outcome: 'unlawful', document },
    })
      .when({ by: 'shen', do: 'refer-to-discipline', with: { judge: 'cao', ground: '20(1)', facts: 'x' } })
      .refused('track-ended', '25');
    given(...examining)
      .when({
        by: 'zheng',
        do: 'record-discipline-outcome',
        with: { judge: 'cao', outcome: 'none', document },
      })
      .refused('no-track', 'O3');
  });

  it('holds up submission, not the judge’s clock (25)', () => {
    const later = [
      ...told,
      {
        at: '2026-03-26T09:00',
        by: 'shen',
        do: 'refer-to-discipline',
        on: 'r1',
        with: { judge: 'cao', ground: '20(1)', facts: 'x' },
      },
    ];
    const court = given(...later)
      .when({ by: 'shen', do: 'urge', with: { whom: 'cao', words: 'x' }, at: '2026-04-10T09:00' })
      .then({ type: 'Urged', whom: 'cao' });
    expect(court.state('review/r1')).toMatchObject({
      judges: { cao: { track: { stage: 'at-discipline', before: 'lapsed' } } },
    });
    given(...later)
      .when({ by: 'shen', do: 'submit-for-confirmation', with: { judges: ['cao'] }, at: '2026-04-10T09:00' })
      .refused('no-track');
  });
});
