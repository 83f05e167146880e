import { expect } from 'vitest';
import { isRefused } from '../core/kernel/decision.ts';
import { system } from '../core/people/acting.ts';
import { nobody, type People } from '../core/people/people.ts';
import { type Adoption, readingsOn } from '../core/readings/readings.ts';
import { decideRecord } from '../core/record/decider.ts';
import { evolveRecord, type RecordEvent } from '../core/record/events.ts';
import { emptyRecord, type JudgeRecord } from '../core/record/record.ts';
import type { RecordEnv } from '../core/record/steps.ts';
import type { SanctionResult } from '../core/rules/art28-29-sanctions.ts';
import type { CourtDate } from '../core/time/court-date.ts';
import { fromBeijing } from '../core/time/instant.ts';
import { publishedCalendar } from '../core/time/published.ts';
import { history } from './history-notation.ts';
import { internalWordsInRefusal } from './internal-words.ts';
import { expectTold, type Told } from './told.ts';

/** One command on the record of judge cao; by the system on 2 March 2026 where nothing else is said. */
export interface OnRecord {
  readonly do: string;
  readonly with: unknown;
  readonly by?: string;
  readonly onBehalfOf?: string;
  readonly on?: CourtDate;
}

const since = '2019-12-18';
/** The clerk shen, her deputy han, the judge cao, his deputy yan, and another judge, hua. */
const people: People = {
  ...nobody,
  persons: Object.fromEntries(
    ['shen', 'han', 'cao', 'yan', 'hua'].map((id) => [
      id,
      { id, name: id, department: '', inQuota: true, from: since },
    ]),
  ),
  offices: [
    { person: 'shen', office: 'quality-office-clerk', from: since },
    { person: 'cao', office: 'judge', from: since },
    { person: 'hua', office: 'judge', from: since },
  ],
  deputies: [
    { person: 'shen', deputy: 'han', from: since, until: '2026-12-31' },
    { person: 'cao', deputy: 'yan', from: since, until: '2026-12-31' },
  ],
};

/** `count-findings` in short: `r1: mp 2020-01-10, op 2020-01-10`, all of one case and confirmed on one day. */
export function counts(text: string, more: object = {}): OnRecord {
  const [review = '', findings = ''] = text.split(': ');
  const found = history(findings);
  const { on } = found[0]!;
  return {
    do: 'count-findings',
    with: {
      review,
      caseNumber: `case of ${review}`,
      decidedOn: on,
      confirmedOn: on,
      findings: found.map(({ id, grade, share, committeeMonths }) => ({
        finding: id,
        item: '17(1)',
        grade,
        share,
        ...(committeeMonths !== undefined && { opinion: { sanctions: [], months: committeeMonths } }),
      })),
      ...more,
    },
  };
}

export function reverses(finding: string): OnRecord {
  return { do: 'reverse-count', with: { finding, basis: '再审判决1号' } };
}

export function notes(finding: string, months: number, byCommittee = false): OnRecord {
  return { do: 'note-months-withheld', with: { finding, months, byCommittee } };
}

/** A heavier result that had lapsed is adopted, as it was voted on. */
export function adopts(finding: string, rung: string, months: number): OnRecord {
  return { do: 'adopt-heavier-result', with: { finding, rung, months } };
}

/** What a reversal leads to, with what it changes where that is told: `r2/f1 28(3) lighter` for each. */
export function reversed(finding: string, changes?: readonly string[]): readonly Told<RecordEvent>[] {
  const differences = changes?.map((change) => {
    const [of = '', rung, kind] = change.split(' ');
    return {
      finding: of,
      after: { rung: rung === 'null' ? null : (rung as SanctionResult['rung']) },
      heavier: kind === 'heavier',
    };
  });
  return [
    { type: 'CountReversed', finding, on: '2026-03-02' },
    { type: 'RecordRecomputed', reversed: finding, ...(differences && { differences }) },
  ];
}

function decide(record: JudgeRecord, command: OnRecord, adoptions: readonly Adoption[]) {
  const today = command.on ?? '2026-03-02';
  const env: RecordEnv = {
    by: command.by ?? system,
    onBehalfOf: command.onBehalfOf,
    now: fromBeijing(`${today}T09:00`),
    today,
    people,
    readings: readingsOn(adoptions, today),
    calendar: publishedCalendar,
    judge: 'cao',
    readingsOn: (day) => readingsOn(adoptions, day),
  };
  return decideRecord(record, { name: command.do, with: command.with }, env);
}

/** The record of judge cao after some commands, every one of which has to be accepted. */
export function givenRecord(...steps: readonly OnRecord[]) {
  return under([], ...steps);
}

/** The same in a court that has adopted readings. */
export function under(adoptions: readonly Adoption[], ...steps: readonly OnRecord[]) {
  let record = emptyRecord('cao');
  for (const step of steps) {
    const decision = decide(record, step, adoptions);
    if (isRefused(decision)) throw new Error(`given ${step.do}: ${decision.refused.code}`);
    record = decision.accepted.reduce(evolveRecord, record);
  }
  return onRecord(record, adoptions);
}

/** A record that is given as it is. */
export function onRecord(record: JudgeRecord, adoptions: readonly Adoption[] = []) {
  return { record, when: (command: OnRecord) => outcome(record, command, adoptions) };
}

function outcome(before: JudgeRecord, command: OnRecord, adoptions: readonly Adoption[]) {
  const decision = decide(before, command, adoptions);
  const events = isRefused(decision) ? [] : decision.accepted;
  return {
    /** Accepted, with these events in order, each with what matters of it; gives them and the record after them. */
    // biome-ignore lint/suspicious/noThenProperty: the tests read given, when, then; nothing here is awaited
    then(...told: readonly Told<RecordEvent>[]) {
      expect(isRefused(decision) ? decision.refused.code : undefined).toBeUndefined();
      expectTold(events, told);
      return { events, record: events.reduce(evolveRecord, before) };
    },
    /** Refused with this code, citing this article, in these words. */
    refused(code: string, cite: string | undefined, says = /./) {
      const refused = isRefused(decision) ? decision.refused : undefined;
      expect(refused?.code).toBe(code);
      expect(refused?.because[0]?.cite).toBe(cite);
      // what is filled in wrong rests on no article: it is told by its field
      const said = refused?.because[0]?.says ?? (refused?.field ? undefined : refused?.says);
      for (const each of said ? [said.zh, said.en] : [refused?.field]) expect(each).toMatch(says);
      expect(refused && internalWordsInRefusal(refused)).toEqual([]);
    },
  };
}

/** The results in force: `r1/f1 28(4) 2-1=1` for each. */
export function standing(record: JudgeRecord): readonly string[] {
  return record.results.map(({ finding, absorbed, rung, allowanceMonths: months }) =>
    absorbed
      ? `${finding} absorbed`
      : `${finding} ${rung} ${months.rung}-${months.credited}=${months.toWithhold}`,
  );
}

/** What a recomputation changed: `r2/f1 28(4) 1 > 28(3) 1 lighter` for each. */
export function changesIn(events: readonly RecordEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'RecordRecomputed'
      ? event.differences.map(
          ({ finding, before, after, heavier }) =>
            `${finding} ${before.rung} ${before.allowanceMonths.toWithhold} > ${after.rung} ${after.allowanceMonths.toWithhold} ${heavier ? 'heavier' : 'lighter'}`,
        )
      : [],
  );
}
