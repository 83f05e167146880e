import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { defended, examining, heard, proposed, type Row, registered } from '../../testing/states.ts';

const sheet = { facts: 'a', evidence: 'b', factsFound: 'c', lawApplied: 'd', outcome: 'e', errors: 'f' };

describe('the dossier', () => {
  const counts = { volumes: 2, pages: 186 };

  it('passes from hand to hand, both signing', () => {
    given(...registered)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'shen', ...counts } })
      .then({ type: 'DossierHandedOver', from: 'kong', to: 'shen', back: false });
    const under = [
      ...registered,
      {
        at: '2026-03-05T09:00',
        by: 'kong',
        do: 'hand-over-dossier',
        on: 'r1',
        with: { to: 'shen', ...counts },
      },
    ];
    given(...under)
      .when({ by: 'shen', do: 'receive-dossier', with: counts })
      .then({ type: 'DossierReceived', by: 'shen', back: false });
    given(...under)
      .when({ by: 'shen', do: 'receive-dossier', with: { ...counts, pages: 185 } })
      .refused('counts-differ', '14');
    given(...under)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'han', ...counts } })
      .refused('hand-over-open', '14');
    given(...under)
      .when({ by: 'kong', do: 'recall-hand-over' })
      .then('HandOverRecalled');
    given(...under)
      .when({ by: 'han', do: 'recall-hand-over' })
      .refused('not-the-giver', '14');
    given(...registered)
      .when({ by: 'kong', do: 'recall-hand-over' })
      .refused('nothing-handed-over', '14');
  });

  const rows: readonly Row[] = [
    {
      why: 'by who does not hold it',
      by: 'kong',
      do: 'hand-over-dossier',
      with: { to: 'shen', ...counts },
      code: 'not-the-holder',
      cite: '14',
    },
    {
      why: 'to nobody known',
      by: '@reviewer',
      do: 'hand-over-dossier',
      with: { to: 'nemo', ...counts },
      code: 'unknown-person',
    },
    {
      why: 'to oneself',
      by: '@reviewer',
      do: 'hand-over-dossier',
      with: { to: '@reviewer', ...counts },
      code: 'to-oneself',
    },
    {
      why: 'back to somebody who keeps no dossiers',
      by: '@reviewer',
      do: 'return-dossier',
      with: { to: 'shen', ...counts },
      code: 'not-a-keeper',
    },
  ];

  it.each(rows)('is not handed over $why', ({ code, cite, ...when }) => {
    given(...examining)
      .when(when)
      .refused(code, cite);
  });

  it('is returned once', () => {
    const back = [
      ...examining,
      {
        at: '2026-03-09T09:00',
        by: '@reviewer',
        do: 'return-dossier',
        on: 'r1',
        with: { to: 'kong', ...counts },
      },
    ];
    given(...back)
      .when({ by: '@reviewer', do: 'return-dossier', with: { to: 'kong', ...counts } })
      .refused('hand-over-open');
  });
});

describe('the assignment', () => {
  it('is drawn in the order of the list and accepted by who was drawn', () => {
    const court = given(...defended)
      .when({ by: 'shen', do: 'assign-reviewer' })
      .then(
        {
          type: 'ReviewerAssigned',
          reviewer: 'zhao',
          draw: { skipped: [], fromOwed: false, recused: [], onLeave: [] },
        },
        { type: 'ReviewerMadeKnown', judge: 'cao', reviewer: 'zhao' },
        { type: 'ReviewerDrawn', assigned: 'zhao', skipped: [], nextMember: 'qian', owed: [] },
      );
    expect(court.state('review/r1')).toMatchObject({ stage: 'assigned', assignment: { reviewer: 'zhao' } });
    expect(court.state('rotation/court').draws).toHaveLength(1);
    given(...defended, { at: '2026-03-06T09:00', by: 'shen', do: 'assign-reviewer', on: 'r1' })
      .when({ by: 'qian', do: 'accept-assignment' })
      .refused('not-yours-to-do', 'O3');
  });

  it('passes over a member who is recused, who is owed, and one on leave, who is not', () => {
    const leave = {
      at: '2026-03-05T16:00',
      by: 'wang',
      do: 'record-leave',
      on: 'court',
      with: { person: 'zhao', from: '2026-03-05', until: '2026-03-20', reason: '病假' },
    };
    const away = given(...defended, leave)
      .when({ by: 'shen', do: 'assign-reviewer', at: '2026-03-06T09:00' })
      .then(
        {
          type: 'ReviewerAssigned',
          reviewer: 'qian',
          draw: {
            skipped: [{ member: 'zhao', reason: 'on-leave' }],
            fromOwed: false,
            recused: [],
            onLeave: ['zhao'],
          },
        },
        { type: 'ReviewerMadeKnown', judge: 'cao', reviewer: 'qian' },
        {
          type: 'ReviewerDrawn',
          assigned: 'qian',
          skipped: [{ member: 'zhao', reason: 'on-leave' }],
          nextMember: 'sun',
          owed: [],
        },
      );
    expect(away.state('rotation/court')).toMatchObject({
      owed: [],
      draws: [{ assigned: 'qian', skipped: [{ member: 'zhao', reason: 'on-leave' }] }],
    });
    const bench = {
      kind: 'panel',
      members: [{ judge: 'cao', handling: true }, { judge: 'zhao', presiding: true }, { judge: 'hua' }],
    };
    const bound = given(play('2026-03-02', 'registered', { bench }), play('2026-03-05', 'defended'))
      .when({ by: 'shen', do: 'assign-reviewer' })
      .then(
        {
          type: 'ReviewerAssigned',
          reviewer: 'qian',
          draw: {
            skipped: [{ member: 'zhao', reason: 'recused' }],
            fromOwed: false,
            recused: ['zhao'],
            onLeave: [],
          },
        },
        { type: 'ReviewerMadeKnown', judge: 'cao', reviewer: 'qian' },
        {
          type: 'ReviewerDrawn',
          assigned: 'qian',
          skipped: [{ member: 'zhao', reason: 'recused' }],
          nextMember: 'sun',
          owed: ['zhao'],
        },
      );
    expect(bound.state('rotation/court')).toMatchObject({
      owed: ['zhao'],
      draws: [{ assigned: 'qian', skipped: [{ member: 'zhao', reason: 'recused' }] }],
    });
  });

  it('that is released needs its findings adopted, and makes no debt', () => {
    const released = given(...proposed)
      .when({ by: 'shen', do: 'release-assignment', with: { because: 'illness', reason: '住院' } })
      .then({ type: 'AssignmentReleased', reviewer: 'zhao', reason: 'illness: 住院' });
    expect(released.state('review/r1')).toMatchObject({
      stage: 'registered',
      findings: [{ orphaned: true }],
    });
    given(...heard)
      .when({ by: '@reviewer', do: 'adopt-finding', with: { finding: 'f1' } })
      .refused('no-finding-left', 'O3');
  });
});

describe('the review sheet', () => {
  it('says what each member of the panel held, and of nobody else', () => {
    given(...examining)
      .when({ by: '@reviewer', do: 'complete-review-sheet', with: { ...sheet, opinions: { cao: 'wrong' } } })
      .refused('opinion-missing', '11');
    const unknown = { cao: 'wrong', yan: 'right', hua: 'unknown' };
    given(...examining)
      .when({ by: '@reviewer', do: 'complete-review-sheet', with: { ...sheet, opinions: unknown } })
      .refused('unknown-without-reason', '22');
    const opinions = { cao: 'wrong', yan: 'right', hua: 'unknown', jin: 'wrong' };
    given(...examining)
      .when({
        by: '@reviewer',
        do: 'complete-review-sheet',
        with: { ...sheet, opinions, unknownBecause: { hua: '评议笔录缺页' } },
      })
      .refused('not-on-the-panel', '11');
  });
});

describe('whoever has the dossier', () => {
  const counts = { volumes: 2, pages: 186 };
  const back = [
    ...examining,
    {
      at: '2026-03-10T09:00',
      by: '@reviewer',
      do: 'return-dossier',
      on: 'r1',
      with: { to: 'kong', ...counts },
    },
    { at: '2026-03-10T10:00', by: 'kong', do: 'receive-dossier', on: 'r1', with: counts },
  ];

  it('alone hands it over, the keeper to whom it came back included (14)', () => {
    given(...back)
      .when({ by: 'shen', do: 'hand-over-dossier', with: { to: 'qian', ...counts } })
      .refused('not-the-holder', '14');
    given(...back)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'qian', ...counts } })
      .then({ type: 'DossierHandedOver', from: 'kong', to: 'qian', back: false });
  });

  it('hands over what was signed for last, or says why it has changed', () => {
    const more = { to: 'qian', volumes: 3, pages: 201 };
    for (const changed of [
      { volumes: counts.volumes, pages: 201 },
      { volumes: 3, pages: counts.pages },
    ])
      given(...back)
        .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'qian', ...changed } })
        .refused('counts-not-carried-on', '14');
    given(...back)
      .when({ by: 'kong', do: 'hand-over-dossier', with: more })
      .refused('counts-not-carried-on', '14');
    given(...back)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { ...more, reason: '并入补正材料一册' } })
      .then({ type: 'DossierHandedOver', from: 'kong', to: 'qian', back: false });
    given(...examining)
      .when({ by: '@reviewer', do: 'return-dossier', with: { ...more, to: 'kong' } })
      .refused('counts-not-carried-on', '14');
  });
});
