import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { defended, settled, told, voted } from '../../testing/states.ts';
import { coefficientOn } from '../people/coefficients.ts';
import { adjudicationCommittee, qualityCommittee } from '../people/minutes-order.ts';
import { addDays, type CourtDate } from '../time/court-date.ts';
import { fromBeijing } from '../time/instant.ts';
import { isSystemOnly, stepsOf } from './commands.ts';
import { namingMinutes } from './minutes.ts';
import type { CourtEvent, Stream } from './streams.ts';

const scan = 'a1'.repeat(32);
const nine = (on: CourtDate) => ({ number: '纪要〔2026〕9号', on });

interface Named {
  readonly number: string;
  readonly on: string;
  readonly scan?: string;
  readonly numberReason?: string;
}

/** A command that names minutes, where it can be given; with the day of those that are known, a Tuesday. */
interface Naming {
  readonly name: string;
  readonly body: string;
  readonly after: readonly Given[];
  readonly known: CourtDate;
  act(named: Named): { by: string; do: string; on: string; with: object };
}

const asked: readonly Given[] = [
  ...defended,
  { at: '2026-03-06T09:00', by: 'zhao', do: 'declare-recusal', on: 'r1', with: { ground: 'other' } },
  { at: '2026-03-06T09:10', by: 'qian', do: 'declare-recusal', on: 'r1', with: { ground: 'other' } },
];
const waiting: readonly Given[] = [
  ...told,
  {
    at: '2026-04-08T09:00',
    by: 'shen',
    do: 'submit-for-confirmation',
    on: 'r1',
    with: { judges: ['cao'] },
  },
];
const usual = ({ number, on, ...more }: Named) => ({ minutesNumber: number, minutesOn: on, ...more });

const all: readonly Naming[] = [
  {
    name: 'record-confirmation',
    body: adjudicationCommittee,
    after: waiting,
    known: '2026-04-14' as CourtDate,
    act: (named) => ({
      by: 'shi',
      do: 'record-confirmation',
      on: 'r1',
      with: {
        ...usual(named),
        attending: ['@confirmers:r1'],
        recused: ['@confirmers-bound:r1'],
        results: [{ judge: 'cao', result: 'confirmed' }],
      },
    }),
  },
  {
    name: 'decide-recusal',
    body: adjudicationCommittee,
    after: asked,
    known: '2026-03-10' as CourtDate,
    act: (named) => ({
      by: 'shi',
      do: 'decide-recusal',
      on: 'r1',
      with: { person: 'zhao', granted: true, reason: 'x', ...usual(named) },
    }),
  },
  ...[qualityCommittee, adjudicationCommittee].map((body) => ({
    name: 'reverse-finding',
    body,
    after: settled,
    known: '2026-06-09' as CourtDate,
    act: ({ number, on, scan: file, numberReason }: Named) => {
      const own = body === qualityCommittee ? 'qualityCommittee' : 'adjudicationCommittee';
      const other = body === qualityCommittee ? 'adjudicationCommittee' : 'qualityCommittee';
      return {
        by: 'shen',
        do: 'reverse-finding',
        on: 'r1',
        with: {
          judge: 'cao',
          finding: 'f1',
          basis: 'new-evidence',
          document: { type: '新证据', number: '1', on: '2026-06-01' },
          [`${own}Minutes`]: number,
          [`${own}MinutesOn`]: on,
          ...(file && { [`${own}Scan`]: file }),
          [`${other}Minutes`]: '另案纪要1',
          [`${other}MinutesOn`]: '2026-06-15',
          ...(numberReason && { numberReason }),
        },
      };
    },
  })),
  {
    name: 'adopt-reading',
    body: qualityCommittee,
    after: [],
    known: '2026-03-10' as CourtDate,
    act: (named) => ({
      by: 'shen',
      do: 'adopt-reading',
      on: 'court',
      with: { reading: 'R-24.1', option: 'receipt', from: '2026-06-01', ...usual(named) },
    }),
  },
  {
    name: 'set-workload-coefficient',
    body: qualityCommittee,
    after: [],
    known: '2026-03-10' as CourtDate,
    act: (named) => ({
      by: 'shen',
      do: 'set-workload-coefficient',
      on: 'court',
      with: { category: 'civil', coefficient: '0.5', from: '2026-01-01', ...usual(named) },
    }),
  },
];

/** A court in which no. 9 of its body was entered before, on another stream than the command’s own. */
function withNine({ body, after, known }: Naming) {
  const told = given(...after);
  const { number, on } = nine(known);
  const at = fromBeijing(`${known}T08:00`);
  const coefficient = {
    category: 'criminal',
    coefficient: '1',
    from: known,
    minutesNumber: number,
    minutesOn: on,
  };
  const [stream, event] =
    body === qualityCommittee
      ? ['people/court', { type: 'WorkloadCoefficientSet', coefficient }]
      : [
          'review/r9',
          {
            type: 'RecusalDecided',
            person: 'x',
            granted: true,
            reason: 'x',
            minutesNumber: number,
            minutesOn: on,
          },
        ];
  if (body === adjudicationCommittee)
    told.court.record('review/r9', referral as CourtEvent, fromBeijing(`${known}T08:00`));
  told.court.record(stream as Stream, event as CourtEvent, at);
  return told;
}

const referral = {
  type: 'CaseReferred',
  case: { caseNumber: '（2025）吉0799民初900号', parties: [], extensions: [], excluded: [] },
  referral: { source: 'petitions', referredBy: 'x', grounds: ['9(4)'] },
};

describe.each(all)('minutes of the $body named by $name', (naming) => {
  const { known, act } = naming;
  const [before, after] = [addDays(known, -1), addDays(known, 1)];
  const inTime = `${addDays(known, 6)}T10:00`;
  const afterFive = `${addDays(known, 8)}T10:00`;
  const give = (named: Named, at = inTime) => withNine(naming).when({ ...act(named), at });
  const ten = '纪要〔2026〕10号';
  const eight = '纪要〔2026〕8号';

  it('have one day, and numbers in the order of their days', () => {
    give({ number: '纪要〔2026〕9号', on: after }).refused('minutes-of-another-day', 'O3');
    give({ number: eight, on: after }).refused('minutes-of-an-earlier-number', 'O3');
    give({ number: ten, on: before }).refused('minutes-of-a-later-number', 'O3');
  });

  it('of an earlier day, and late ones, take the scan', () => {
    give({ number: eight, on: before }).refused('minutes-of-an-earlier-day', 'O3');
    give({ number: ten, on: known }, afterFive).refused('minutes-late', 'O3');
    const none = { number: '纪要〔2026〕9号', on: known };
    give(none, afterFive).refused('minutes-late', 'O3');
  });

  it('are taken otherwise, a number out of its order with the reason', () => {
    for (const named of [
      { number: ten, on: after },
      { number: '纪要〔2026〕9号', on: known },
      { number: eight, on: after, numberReason: '上一份录错' },
    ]) {
      const told = withNine(naming);
      const size = told.court.log.length;
      told.when({ ...act(named), at: inTime });
      expect(told.court.log.length).toBeGreaterThan(size);
    }
  });
});

describe('what was entered by late minutes waits for a second person', () => {
  const of = (name: string) => all.find((each) => each.name === name) ?? all[0]!;
  const late = (naming: Naming) => {
    const named = { number: '纪要〔2026〕10号', on: naming.known, scan };
    return { ...naming.act(named), at: `${addDays(naming.known, 8)}T10:00` };
  };

  it.each([
    ['decide-recusal', 'shi', 'wu', { type: 'RecusalDecided', person: 'zhao', granted: true }],
    ['reverse-finding', 'shen', 'wu', { type: 'FindingReversed', judge: 'cao', finding: 'f1' }],
  ])('%s: entered by %s, checked by %s', (name, by, second, event) => {
    const told = withNine(of(name));
    told
      .when(late(of(name)))
      .then({ type: 'MinutesEntered', files: [scan], held: { act: name, by } } as never);
    const { when } = told;
    when(late(of(name))).refused('minutes-wait', 'O3');
    const check = (who: string, more: object = {}) =>
      when({ by: who, do: 'check-minutes', on: 'r1', at: late(of(name)).at, with: more });
    check(by).refused('second-person-needed', 'O3');
    check(second);
    const kinds = told.court.log.map((each) => each.event);
    expect(kinds).toContainEqual(
      expect.objectContaining({ type: 'MinutesChecked', act: name, files: [scan] }),
    );
    expect(kinds).toContainEqual(expect.objectContaining(event));
  });

  it('a coefficient, which is none until then', () => {
    const naming = of('set-workload-coefficient');
    const told = withNine(naming);
    const coefficientNow = () =>
      coefficientOn(told.court.state('people/court').coefficients, 'civil', '2026-05-01' as CourtDate);
    const check = (by: string, more: object = {}) =>
      told.when({
        by,
        do: 'check-workload-coefficient',
        on: 'court',
        at: '2026-03-18T11:00',
        with: { category: 'civil', ...more },
      });
    check('wu').refused('nothing-to-check', 'O3');
    told.when(late(naming)).then({ type: 'WorkloadCoefficientEntered', files: [scan] });
    check('shen').refused('not-yours-to-do', 'O3');
    check('wu', { agrees: false }).refused('reason-missing', 'O3');
    expect(coefficientNow()).toBeUndefined();
    check('wu', { agrees: false, reason: '原件不是这样' }).then({
      type: 'WorkloadCoefficientSentBack',
      category: 'civil',
      reason: '原件不是这样',
    });
    check('wu').refused('nothing-to-check', 'O3');
    told.when(late(naming)).then({ type: 'WorkloadCoefficientEntered', files: [scan] });
    const { coefficients } = told.court.state('people/court');
    expect(coefficients.filter(({ pending }) => pending)).toHaveLength(1);
    check('wu').then({
      type: 'WorkloadCoefficientSet',
      coefficient: { category: 'civil', coefficient: '0.5' },
    });
    expect(coefficientNow()).toBe('0.5');
  });

  it('also where the second holds the office of the first', () => {
    const naming = of('set-workload-coefficient');
    const told = withNine(naming);
    told.when(late(naming)).then({ type: 'WorkloadCoefficientEntered', files: [scan] });
    const at = fromBeijing('2026-03-18T10:30');
    told.court.record(
      'people/court',
      { type: 'OfficeGiven', held: { person: 'wu', office: 'quality-office-clerk', from: naming.known } },
      at,
    );
    const check = { by: 'wu', do: 'check-workload-coefficient', on: 'court', at: '2026-03-18T11:00' };
    told.when({ ...check, with: { category: 'civil' } }).refused('second-person-needed', 'O3');
  });

  it('a reading that the committee’s document adopts', () => {
    const told = withNine(of('adopt-reading'));
    told.when(late(of('adopt-reading'))).then({ type: 'ReadingProposed', files: [scan] });
    const check = { by: 'wu', do: 'confirm-reading', on: 'court', at: '2026-03-18T11:00' };
    const fields = { reading: 'R-24.1' };
    told
      .when({ ...check, with: fields })
      .then({ type: 'ReadingAdopted', adoption: { reading: 'R-24.1', files: [scan], confirmedBy: 'wu' } });
  });

  it('and is held against what was entered since', () => {
    const tenth = (on: string) => ({ ...nine(on as CourtDate), number: '纪要〔2026〕10号' });
    for (const [name, check, fields] of [
      ['set-workload-coefficient', 'check-workload-coefficient', { category: 'civil' }],
      ['adopt-reading', 'confirm-reading', { reading: 'R-24.1' }],
    ] as const) {
      const told = withNine(of(name));
      told.when(late(of(name)));
      const { number: minutesNumber, on: minutesOn } = tenth('2026-03-11');
      const coefficient = {
        category: 'criminal',
        coefficient: '2',
        from: minutesOn,
        minutesNumber,
        minutesOn,
      } as const;
      const at = fromBeijing('2026-03-18T10:30');
      told.court.record('people/court', { type: 'WorkloadCoefficientSet', coefficient }, at);
      told
        .when({ by: 'wu', do: check, on: 'court', at: '2026-03-18T11:00', with: fields })
        .refused('minutes-of-another-day', 'O3');
    }
  });
});

describe('the commands that name minutes', () => {
  const named = Object.values(stepsOf)
    .flat()
    .filter((step) => !isSystemOnly(step))
    .filter((step) => {
      const { shape } = step.fields as { shape?: Readonly<Record<string, unknown>> };
      return Object.keys(shape ?? {}).some((field) => /minutes/i.test(field)) || /minutes/.test(step.name);
    })
    .map(({ name }) => name);

  it('are all held against those that were entered before', () => {
    const checks = ['check-workload-coefficient', 'confirm-reading'];
    const without = ['draft-minutes'];
    expect([...named, ...checks].filter((name) => !without.includes(name)).sort()).toEqual(
      [...namingMinutes].sort(),
    );
  });

  it('are tried here, or beside the meeting where they are approved', () => {
    const tried = new Set([...all.map(({ name }) => name), 'approve-minutes', 'check-minutes']);
    expect([...named].filter((name) => !tried.has(name))).toEqual(['draft-minutes']);
  });
});

describe('minutes of the quality committee’s own meetings', () => {
  const drafted: readonly Given[] = [
    ...voted,
    { at: '2026-03-24T11:00', by: 'qian', do: 'close-item', on: 'm1', with: { reasons: 'x' } },
    { at: '2026-03-24T11:10', by: 'shen', do: 'close-meeting', on: 'm1' },
    { at: '2026-03-24T11:20', by: 'shen', do: 'draft-minutes', on: 'm1' },
  ];
  const approve = (number: string, more: object = {}) => ({
    by: 'qian',
    do: 'approve-minutes',
    on: 'm1',
    at: '2026-04-14T10:00',
    with: { number, ...more },
  });
  const withKnown = (on: string) => {
    const told = given(...drafted);
    const coefficient = {
      category: 'criminal',
      coefficient: '1',
      from: '2026-01-01',
      minutesNumber: '纪要〔2026〕9号',
      minutesOn: on,
    };
    told.court.record(
      'people/court',
      { type: 'WorkloadCoefficientSet', coefficient } as CourtEvent,
      fromBeijing('2026-04-13T08:00'),
    );
    return told;
  };

  it('stand in the same table, on the day of their approval', () => {
    withKnown('2026-04-13').when(approve('纪要〔2026〕9号')).refused('minutes-of-another-day', 'O3');
    withKnown('2026-04-13').when(approve('纪要〔2026〕8号')).refused('minutes-of-an-earlier-number', 'O3');
    // a day that is still to come stands in no minutes; a log that says so is held to it all the same
    withKnown('2026-04-15').when(approve('纪要〔2026〕10号')).refused('minutes-of-a-later-number', 'O3');
    const court = withKnown('2026-04-13')
      .when(approve('纪要〔2026〕10号'))
      .then({ type: 'MinutesApproved', by: 'qian', number: '纪要〔2026〕10号', on: '2026-04-14' });
    const adopting = {
      stream: 'readings/court',
      name: 'adopt-reading',
      by: 'shen',
      at: fromBeijing('2026-04-15T09:00'),
    } as const;
    const fields = { reading: 'R-24.1', option: 'receipt', from: '2026-06-01', minutesOn: '2026-04-15' };
    const done = court.give({ ...adopting, with: { ...fields, minutesNumber: '纪要〔2026〕8号' } });
    expect('refused' in done && done.refused.code).toBe('minutes-of-an-earlier-number');
  });
});
