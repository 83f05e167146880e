import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import { findingGrades } from '../../vocabulary/liability.ts';
import { whetherSanctions } from '../../vocabulary/sanctions.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Accepted, accept } from '../kernel/decision.ts';
import type { Step } from '../kernel/step.ts';
import type { Acting } from '../people/acting.ts';
import { mayStandIn, principal } from '../people/acting.ts';
import { identifier, line, personId } from '../people/fields.ts';
import type { Readings } from '../readings/readings.ts';
import { countingDay } from '../rules/art28-units.ts';
import { parseCaseNumber } from '../rules/case-number.ts';
import { shares } from '../rules/grades.ts';
import { MOST_OTHERS, othersIn } from '../rules/joint-numbers.ts';
import type { CourtDate } from '../time/court-date.ts';
import { differences, hasLapsed, isHeavier, monthsImposed, resultsOf, settledResults } from './compute.ts';
import { day } from './day-bounds.ts';
import { evolveRecord, type RecordEvent } from './events.ts';
import { type Difference, type JudgeRecord, type RecordFinding, standingFindings } from './record.ts';

export interface RecordEnv extends Acting {
  readonly judge: string;
  readonly readingsOn: (day: CourtDate) => Readings;
}

type RecordRole = Office | 'judge-concerned' | 'system';

const step = <With, Code extends string>(
  each: Step<JudgeRecord, RecordEnv, With, RecordEvent, RecordRole, Code>,
) => each;

const held = z.strictObject({
  finding: identifier,
  item: identifier,
  grade: z.enum(idsOf(findingGrades)),
  share: z.enum(shares),
  opinion: z.strictObject({ sanctions: z.array(line), months: z.int().min(0).max(2) }).optional(),
  whether: z.enum(idsOf(whetherSanctions)).optional(),
});

/** The results of these findings, and what is to be told of them: a heavier result that has lapsed is told once. */
function recomputed(
  record: Pick<JudgeRecord, 'results' | 'lapsed'>,
  findings: readonly RecordFinding[],
  env: RecordEnv,
) {
  const after = resultsOf(findings, env.readingsOn);
  const all = differences(record.results, after, findings);
  const results = settledResults(after, all);
  const changes = all.filter((each) => !each.heavier || !hasLapsed(record.lapsed, each));
  const fellAway = record.lapsed
    .filter(({ finding }) => !all.some((each) => each.finding === finding))
    .map(({ finding, review }) => ({ finding, review }));
  const event: RecordEvent = {
    type: 'RecordRecomputed',
    results,
    differences: changes,
    ...(fellAway.length > 0 && { fellAway }),
  };
  return { results, event, more: changes.length + fellAway.length > 0 ? [event] : [] };
}

const countFindings = step({
  name: 'count-findings',
  title: { zh: '计入件次', en: 'Count the findings' },
  cites: ['28', '29'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({
    review: identifier,
    caseNumber: line,
    otherCaseNumbers: z.array(line).optional(),
    decidedOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }),
    confirmedOn: day({ notBefore: ['decided'], notAfter: ['today'] }),
    findings: z.array(held).min(1),
    externalDocument: line.optional(),
  }),
  events: ['FindingsCounted', 'RecordRecomputed'],
  refusals: {},
  decide(record, given, env): Accepted<RecordEvent> {
    const { review, caseNumber, otherCaseNumbers, decidedOn, confirmedOn, externalDocument } = given;
    const on = countingDay({ decidedOn, confirmedOn }, env.readings);
    const added = given.findings.map(
      (each): RecordFinding => ({
        id: `${review}/${each.finding}`,
        case: caseNumber,
        ...(otherCaseNumbers && { otherCases: otherCaseNumbers }),
        on,
        grade: each.grade,
        share: each.share,
        externalDocument: each.grade === 'unlawful' ? externalDocument : undefined,
        committeeMonths: each.opinion?.months,
        // under nothing is withheld until the committee says that sanctions follow
        ...((each.whether === 'open' || each.whether === 'no') && {
          whether: each.whether,
          withheldMonths: 0,
        }),
        review,
        source: each.finding,
        decidedOn,
        confirmedOn,
      }),
    );
    const kept = record.findings.filter((before) => !added.some((each) => each.id === before.id));
    const { results, more } = recomputed(record, [...kept, ...added], env);
    return accept<RecordEvent>({ type: 'FindingsCounted', review, findings: added, results }, ...more);
  },
});

const reverseCount = step({
  name: 'reverse-count',
  title: { zh: '冲销件次', en: 'Reverse a count' },
  cites: ['28', '29', 'law:Judges Law 65'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ finding: identifier, basis: line }),
  events: ['CountReversed', 'RecordRecomputed'],
  refusals: {
    'no-such-count': { cite: '28', zh: '档案中没有该认定。', en: 'The record has no such finding.' },
  },
  decide(record, { finding, basis }, env, refuse) {
    if (!standingFindings(record).some((each) => each.id === finding)) return refuse('no-such-count');
    const reversed: RecordEvent = { type: 'CountReversed', finding, on: env.today, basis };
    const { event } = recomputed(record, evolveRecord(record, reversed).findings, env);
    return accept<RecordEvent>(reversed, { ...event, reversed: finding });
  },
});

const adoptHeavier = step({
  name: 'adopt-heavier-result',
  title: { zh: '采纳较重的结果', en: 'Adopt a heavier result' },
  cites: ['5(4)', '28', '29'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ finding: identifier, rung: line, months: z.int().min(0) }),
  events: ['HeavierResultAdopted', 'RecordRecomputed'],
  refusals: {
    'nothing-lapsed': {
      cite: '28',
      zh: '该认定没有失效的较重结果可以采纳，或者其内容已与表决时不同。',
      en: 'No heavier result of this finding has lapsed, or it is no longer the one that was voted on.',
    },
  },
  decide(record, { finding, rung, months }, env, refuse) {
    const lapsed = record.lapsed.find((each) => each.finding === finding);
    if (!lapsed?.review || !isAsVoted(lapsed, rung, months, record)) return refuse('nothing-lapsed');
    const now = resultsOf(record.findings, env.readingsOn).find((each) => each.finding === finding)!;
    // months withheld or restored since the vote count, but nothing becomes heavier than what was voted
    const result = isHeavier(lapsed.after, now) ? lapsed.after : now;
    const withheldMonths = monthsImposed(result, record.findings);
    const results = record.results.map((each) => (each.finding === finding ? result : each));
    const event = {
      type: 'HeavierResultAdopted',
      finding,
      review: lapsed.review,
      result,
      months: withheldMonths,
      results,
    } as const;
    const adopted = evolveRecord(record, event);
    return accept<RecordEvent>(event, ...recomputed(adopted, adopted.findings, env).more);
  },
});

function isAsVoted({ after }: Difference, rung: string, months: number, record: JudgeRecord): boolean {
  return after.rung === rung && monthsImposed(after, record.findings) === months;
}

const noteMonths = step({
  name: 'note-months-withheld',
  title: { zh: '记载实际扣发月数', en: 'Note the months withheld' },
  cites: ['28'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ finding: identifier, months: z.int().min(0), byCommittee: z.boolean() }),
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
          otherCaseNumbers: z.array(line).max(MOST_OTHERS).optional(),
          on: day({ notBefore: ['commencement'], notAfter: ['today'] }),
          grade: z.enum(idsOf(findingGrades)),
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
    'case-number-malformed': {
      cite: '11',
      zh: '第{row}条的案号“{number}”不能成立：{problem}',
      en: 'The case number “{number}” of finding {row} can’t be: {problem}',
    },
    'other-number-malformed': {
      cite: '11',
      zh: '第{row}条的其他案号“{number}”不能成立：{problem}',
      en: 'The other case number “{number}” of finding {row} can’t be: {problem}',
    },
    'brought-over-already': {
      cite: '28',
      zh: '文号{document}的认定已经录入。',
      en: 'The findings of {document} have been brought over already.',
    },
  },
  decide(record, given, _env, refuse) {
    if (record.prior.some((each) => each.document === given.document))
      return refuse('brought-over-already', { document: given.document });
    const rows: { each: (typeof given.findings)[number]; number: string; others: readonly string[] }[] = [];
    for (const [index, each] of given.findings.entries()) {
      const number = parseCaseNumber(each.caseNumber).value;
      if (!number.ok) {
        const problem = number.reason;
        return refuse('case-number-malformed', { row: index + 1, number: each.caseNumber, problem });
      }
      const others = othersIn(number.normalized, each.otherCaseNumbers ?? []);
      if ('wrong' in others)
        return refuse('other-number-malformed', {
          row: index + 1,
          number: others.wrong,
          problem: others.problem,
        });
      rows.push({ each, number: number.normalized, others });
    }
    const batch = `p${record.prior.length + 1}`;
    const findings = rows.map(
      ({ each, number, others }, index): RecordFinding => ({
        id: `${batch}/${index + 1}`,
        case: number,
        ...(others.length > 0 && { otherCases: others }),
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
    const { results, more } = recomputed(record, [...record.findings, ...prior.findings], env);
    return accept<RecordEvent>(
      { type: 'PriorFindingsCountersigned', batch, on: env.today, results },
      ...more,
    );
  },
});

export const recordSteps = [
  countFindings,
  reverseCount,
  adoptHeavier,
  noteMonths,
  importPriorFindings,
  countersign,
];

export function isOwnRecord(env: RecordEnv): boolean {
  return mayStandIn(env) && principal(env) === env.judge;
}
