import { z } from 'zod';
import { type Accepted, accept } from '../kernel/decision.ts';
import type { Step } from '../kernel/step.ts';
import type { Acting } from '../people/acting.ts';
import { mayStandIn, principal } from '../people/acting.ts';
import { line, personId } from '../people/fields.ts';
import type { Office } from '../people/offices.ts';
import type { Readings } from '../readings/readings.ts';
import { countingDay } from '../rules/art28-units.ts';
import { commencement } from '../rules/art33-commencement.ts';
import { shares } from '../rules/grades.ts';
import { type CourtDate, courtDate } from '../time/court-date.ts';
import { differences, resultsOf, settledResults } from './compute.ts';
import type { RecordEvent } from './events.ts';
import { type JudgeRecord, type RecordFinding, standingFindings } from './record.ts';

export interface RecordEnv extends Acting {
  readonly judge: string;
  readonly readingsOn: (day: CourtDate) => Readings;
}

type RecordRole = Office | 'judge-concerned' | 'system';

const step = <With, Code extends string>(
  each: Step<JudgeRecord, RecordEnv, With, RecordEvent, RecordRole, Code>,
) => each;

const held = z.strictObject({
  finding: line,
  item: line,
  grade: z.enum(['minor', 'ordinary', 'major', 'unlawful']),
  share: z.enum(shares),
  opinion: z.strictObject({ sanctions: z.array(line), months: z.int().min(0).max(2) }).optional(),
});

function recomputed(record: JudgeRecord, findings: readonly RecordFinding[], env: RecordEnv) {
  const after = resultsOf(findings, env.readingsOn);
  const changes = differences(record.results, after, findings);
  return { results: settledResults(after, changes), changes };
}

const countFindings = step({
  name: 'count-findings',
  title: { zh: '计入件次', en: 'Count the findings' },
  cites: ['28', '29'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({
    review: line,
    caseNumber: line,
    decidedOn: courtDate,
    confirmedOn: courtDate,
    findings: z.array(held).min(1),
    externalDocument: line.optional(),
  }),
  events: ['FindingsCounted', 'RecordRecomputed'],
  refusals: {},
  decide(record, given, env): Accepted<RecordEvent> {
    const { review, caseNumber, decidedOn, confirmedOn, externalDocument } = given;
    const on = countingDay({ decidedOn, confirmedOn }, env.readings);
    const added = given.findings.map(
      (each): RecordFinding => ({
        id: `${review}/${each.finding}`,
        case: caseNumber,
        on,
        grade: each.grade,
        share: each.share,
        externalDocument: each.grade === 'unlawful' ? externalDocument : undefined,
        committeeMonths: each.opinion?.months,
        review,
        source: each.finding,
        decidedOn,
        confirmedOn,
      }),
    );
    const kept = record.findings.filter((before) => !added.some((each) => each.id === before.id));
    const { results, changes } = recomputed(record, [...kept, ...added], env);
    const counted: RecordEvent = { type: 'FindingsCounted', review, findings: added, results };
    return changes.length > 0
      ? accept<RecordEvent>(counted, { type: 'RecordRecomputed', results, differences: changes })
      : accept<RecordEvent>(counted);
  },
});

const reverseCount = step({
  name: 'reverse-count',
  title: { zh: '冲销件次', en: 'Reverse a count' },
  cites: ['28', '29', 'law:Judges Law 65'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ finding: line, basis: line }),
  events: ['CountReversed', 'RecordRecomputed'],
  refusals: {
    'no-such-count': { cite: '28', zh: '档案中没有该认定。', en: 'The record has no such finding.' },
  },
  decide(record, { finding, basis }, env, refuse) {
    if (!standingFindings(record).some((each) => each.id === finding)) return refuse('no-such-count');
    const left = record.findings.map((each) =>
      each.id === finding ? { ...each, reversed: { on: env.today, basis } } : each,
    );
    const { results, changes } = recomputed(record, left, env);
    return accept<RecordEvent>(
      { type: 'CountReversed', finding, on: env.today, basis },
      { type: 'RecordRecomputed', results, differences: changes, reversed: finding },
    );
  },
});

const noteMonths = step({
  name: 'note-months-withheld',
  title: { zh: '记载实际扣发月数', en: 'Note the months withheld' },
  cites: ['28'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ finding: line, months: z.int().min(0), byCommittee: z.boolean() }),
  events: ['MonthsWithheldNoted'],
  refusals: {},
  decide: (_record, given) => accept({ type: 'MonthsWithheldNoted', ...given }),
});

const importPriorFindings = step({
  name: 'import-prior-findings',
  title: { zh: '录入系统启用前的认定', en: 'Bring over findings from before the system' },
  help: {
    zh: '凭文号录入，由法官本人会签后计入，使各窗口从第一天起就正确。',
    en: 'By document number; counted once the judge has countersigned, so that the windows are true from the first day.',
  },
  cites: ['28', '29', '33'],
  by: ['quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject({
    document: line,
    findings: z
      .array(
        z.strictObject({
          caseNumber: line,
          on: courtDate,
          grade: z.enum(['minor', 'ordinary', 'major', 'unlawful']),
          share: z.enum(shares),
          documentNumber: line,
          committeeMonths: z.int().min(0).max(12).optional(),
        }),
      )
      .min(1)
      .max(500),
  }),
  events: ['PriorFindingsImported'],
  refusals: {
    'before-commencement': {
      cite: '33',
      zh: '{on}早于本办法施行之日。',
      en: '{on} is before the Measures came into force.',
    },
    'in-future': { cite: '28', zh: '日期{on}尚未到来。', en: 'The day {on} has not come yet.' },
    'brought-over-already': {
      cite: '28',
      zh: '文号{document}的认定已经录入。',
      en: 'The findings of {document} have been brought over already.',
    },
  },
  decide(record, given, env, refuse) {
    if (record.prior.some((each) => each.document === given.document))
      return refuse('brought-over-already', { document: given.document });
    const early = given.findings.find((each) => each.on < commencement);
    if (early) return refuse('before-commencement', { on: early.on });
    const late = given.findings.find((each) => each.on > env.today);
    if (late) return refuse('in-future', { on: late.on });
    const batch = `p${record.prior.length + 1}`;
    const findings = given.findings.map(
      (each, index): RecordFinding => ({
        id: `${batch}/${index + 1}`,
        case: each.caseNumber,
        on: each.on,
        grade: each.grade,
        share: each.share,
        document: each.documentNumber,
        externalDocument: each.grade === 'unlawful' ? each.documentNumber : undefined,
        committeeMonths: each.committeeMonths,
        decidedOn: each.on,
        confirmedOn: each.on,
      }),
    );
    return accept({ type: 'PriorFindingsImported', prior: { batch, findings, document: given.document } });
  },
});

const countersign = step({
  name: 'countersign-prior-findings',
  title: { zh: '会签系统启用前的认定', en: 'Countersign findings from before the system' },
  cites: ['28', '29'],
  by: ['judge-concerned'],
  stages: 'any',
  fields: z.strictObject({ batch: personId }),
  events: ['PriorFindingsCountersigned', 'RecordRecomputed'],
  refusals: {
    'nothing-to-countersign': {
      cite: '28',
      zh: '没有待会签的认定。',
      en: 'Nothing waits to be countersigned.',
    },
  },
  decide(record, { batch }, env, refuse) {
    const prior = record.prior.find((each) => each.batch === batch && !each.countersignedOn);
    if (!prior) return refuse('nothing-to-countersign');
    const { results, changes } = recomputed(record, [...record.findings, ...prior.findings], env);
    const signed: RecordEvent = { type: 'PriorFindingsCountersigned', batch, on: env.today, results };
    return changes.length > 0
      ? accept<RecordEvent>(signed, { type: 'RecordRecomputed', results, differences: changes })
      : accept<RecordEvent>(signed);
  },
});

export const recordSteps = [countFindings, reverseCount, noteMonths, importPriorFindings, countersign];

export function isOwnRecord(env: RecordEnv): boolean {
  return mayStandIn(env) && principal(env) === env.judge;
}
