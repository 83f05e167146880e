import type { ErrorGrade, Share } from '../../vocabulary/liability.ts';
import type { QualityGrade } from '../../vocabulary/quality.ts';
import type { Sanction } from '../../vocabulary/sanctions.ts';
import type { Readings } from '../readings/readings.ts';
import { qualityPut } from '../rules/art06-quality-grade.ts';
import { committeeKinds, committeeMonthsLimit } from '../rules/art27-kinds.ts';
import { errorGrades, shares } from '../rules/grades.ts';
import { type Asked, idOf, type OnFinding, type OnJudge } from './asked.ts';
import type { HeldFinding, Tabled, TabledFinding, TabledPerson } from './env.ts';
import type { AgendaItem, BallotResult } from './meeting.ts';

/** A question that can be put now. */
export interface Question {
  /** How it stands in the log. */
  readonly id: string;
  readonly asked: Asked;
  /** By grade from the gravest down; otherwise yes, no or abstain. */
  readonly grades?: readonly ErrorGrade[];
  /** What departs from the rule’s proposal needs a reason. */
  readonly needsReason?: boolean;
  /** The share that Article 22 gives. */
  readonly byRule?: boolean;
  /** The item can be closed without it. */
  readonly optional?: boolean;
}

/** How far one thread of questions has come: what may be asked next, or what it has led to. */
export type Thread<T> = { readonly next: readonly Question[]; readonly result?: T };

export type Results = (asked: Asked) => BallotResult | undefined;

export function toPut(asked: Asked, how: Omit<Question, 'id' | 'asked'> = {}): Question {
  return { id: idOf(asked), asked, ...how };
}

export function resultsOf(item: AgendaItem): Results {
  const closed = new Map<string, BallotResult>();
  for (const { question, result } of item.ballots) if (result) closed.set(question, result);
  return (asked) => closed.get(idOf(asked));
}

const gravestFirst = [...shares].reverse();

/** A finding on a person: the exclusions first, then whether it is established and as what, then the share. */
export function determination(
  finding: TabledFinding,
  person: TabledPerson,
  results: Results,
  readings: Readings,
): Thread<HeldFinding | null> {
  const on = { finding: finding.id, judge: person.judge };
  for (const item of person.exclusions) {
    const asked: Asked = { ...on, asks: 'exclusion', item };
    const said = results(asked);
    if (!said) return { next: [toPut(asked)] };
    if (said.passed) return { next: [], result: null };
  }
  const grades = [finding.grade, ...finding.alternatives.map((each) => each.grade)];
  const established = toPut(
    { ...on, asks: 'established' },
    { grades: grades.length > 1 ? grades : undefined },
  );
  const said = results(established.asked);
  if (!said) return { next: [established] };
  const grade = established.grades ? said.outcome : said.passed ? finding.grade : 'none';
  if (!grade || grade === 'none') return { next: [], result: null };
  const item =
    grade === finding.grade ? finding.item : finding.alternatives.find((each) => each.grade === grade)?.item;
  const share = person.share
    ? shareThread(on, person.share, gravestFirst, results)
    : ownShareThread(on, results);
  if (share.result === undefined) return { next: share.next };
  if (share.result === null) return { next: share.next, result: null };
  const held: HeldFinding = { finding: finding.id, item: item ?? finding.item, grade, share: share.result };
  return withOpinion(on, held, results, readings);
}

/** The rule’s proposal first; if it fails, the other shares with a reason, the gravest first; none: not established. */
function shareThread(
  on: OnFinding,
  proposed: Share,
  among: readonly Share[],
  results: Results,
): Thread<Share | null> {
  const order = [proposed, ...among.filter((share) => share !== proposed)].filter((share) =>
    among.includes(share),
  );
  for (const share of order) {
    const asked: Asked = { ...on, asks: 'share', share };
    const said = results(asked);
    const byRule = share === proposed;
    if (!said)
      return { next: [toPut(asked, byRule ? { needsReason: false, byRule } : { needsReason: true })] };
    if (said.passed) return { next: [], result: share };
  }
  return { next: [], result: null };
}

/** Where the rule gives a person nothing, nothing is proposed: the presider may put a share with a reason, from the gravest put down. */
function ownShareThread(on: OnFinding, results: Results): Thread<Share | null> {
  const asking = (share: Share): Asked => ({ ...on, asks: 'share', share });
  const put = gravestFirst.filter((share) => results(asking(share)));
  const passed = put.find((share) => results(asking(share))?.passed);
  if (passed) return { next: [], result: passed };
  const last = put.at(-1);
  const left = gravestFirst.slice(last ? gravestFirst.indexOf(last) + 1 : 0);
  return {
    next: left.map((share) => toPut(asking(share), { needsReason: true, optional: true })),
    result: null,
  };
}

/** For a secondary major the opinion on the sanction; under R-26.1 `committee-decides-whether` first whether any follows (5(4)). */
function withOpinion(
  on: OnJudge,
  held: HeldFinding,
  results: Results,
  readings: Readings,
): Thread<HeldFinding> {
  const leftToCommittee = held.grade === 'major' && held.share === 'secondary';
  if (readings['R-26.1'] !== 'committee-decides-whether')
    return leftToCommittee ? opined(on, held, results) : { next: [], result: held };
  const asked: Asked = { ...on, asks: 'whether' };
  const said = results(asked);
  if (said && !said.passed) return { next: [], result: { ...held, whether: 'no' } };
  if (said && !leftToCommittee) return { next: [], result: { ...held, whether: 'yes' } };
  const how = opined(on, { ...held, whether: 'yes' }, results);
  // a sanction that was moved says that sanctions follow; what was not voted waits for an item of kind `sanction`
  const moved = how.result?.opinion !== undefined || how.next.some((each) => !each.optional);
  if (said || moved) return how;
  return { next: [toPut(asked, { optional: true }), ...how.next], result: { ...held, whether: 'open' } };
}

function opined(on: OnJudge, held: HeldFinding, results: Results): Thread<HeldFinding> {
  const opinion = opinionThread(on, results);
  return { next: opinion.next, result: opinion.result ? { ...held, opinion: opinion.result } : held };
}

interface Opinion {
  readonly sanctions: readonly string[];
  readonly months: number;
}

/** From the gravest moved down, then the months; what nobody moves is left to an item of kind `sanction`. */
export function opinionThread(on: OnJudge, results: Results): Thread<Opinion> {
  const asking = (sanction: Sanction): Asked => ({ ...on, asks: 'sanction', sanction });
  const kinds = [...committeeKinds].reverse();
  const put = kinds.filter((kind) => results(asking(kind)));
  const passed = put.find((kind) => results(asking(kind))?.passed);
  const last = put.at(-1);
  const [lightest] = committeeKinds;
  if (!passed && last !== lightest) {
    const left = kinds.slice(last ? kinds.indexOf(last) + 1 : 0);
    return { next: left.map((kind) => toPut(asking(kind), { optional: last === undefined })) };
  }
  const kind = passed ?? lightest;
  const months = Array.from({ length: committeeMonthsLimit }, (_, index) => committeeMonthsLimit - index);
  for (const each of months) {
    const asked: Asked = { ...on, asks: 'months', months: each };
    const said = results(asked);
    if (!said) return { next: [toPut(asked, { optional: true })], result: opinionOf(kind, 0) };
    if (said.passed) return { next: [], result: opinionOf(kind, each) };
  }
  return { next: [], result: opinionOf(kind, 0) };
}

function opinionOf(kind: Sanction, months: number): Opinion {
  return { sanctions: months > 0 ? [kind, 'withhold-allowance'] : [kind], months };
}

/** After the findings, under R-6.1 `voted`: the quality grade of the case from the gravest down, else the lightest (6(1), 23). */
export function qualityThread(results: Results): Thread<QualityGrade> {
  for (const quality of qualityPut) {
    const asked: Asked = { asks: 'quality', quality };
    const said = results(asked);
    if (!said) return { next: [toPut(asked)] };
    if (said.passed) return { next: [], result: quality };
  }
  return { next: [], result: 'qualified' };
}

/** Is a finding upheld; if not, a lighter grade among those disclosed, then a lighter share; else revoked (24, R-24.4). */
export function reconsideration(
  held: HeldFinding,
  judge: string,
  tabled: Tabled,
  results: Results,
  readings: Readings,
): Thread<HeldFinding | null> {
  const on = { finding: held.finding, judge };
  const upheld: Asked = { ...on, asks: 'upheld' };
  const whether = results(upheld);
  if (!whether) return { next: [toPut(upheld)] };
  if (whether.passed) return { next: [], result: held };
  if (readings['R-24.4'] === 'not-allowed' || held.grade === 'unlawful') return { next: [], result: null };
  const anew = { ...held, opinion: undefined, whether: undefined };
  const rank = errorGrades.indexOf(held.grade);
  const lighter = (tabled.alternatives[held.finding] ?? []).filter(
    (each) => errorGrades.indexOf(each.grade) < rank,
  );
  if (lighter.length > 0) {
    const asked: Asked = { ...on, asks: 'lighter-grade' };
    const said = results(asked);
    if (!said) return { next: [toPut(asked, { grades: lighter.map((each) => each.grade) })] };
    const found = lighter.find((each) => each.grade === said.outcome);
    if (found) return withOpinion(on, { ...anew, item: found.item, grade: found.grade }, results, readings);
  }
  const lighterShares = gravestFirst.slice(gravestFirst.indexOf(held.share) + 1);
  for (const share of lighterShares) {
    const asked: Asked = { ...on, asks: 'lighter-share', share };
    const said = results(asked);
    if (!said) return { next: [toPut(asked, { needsReason: true })] };
    if (said.passed) return withOpinion(on, { ...anew, share }, results, readings);
  }
  return { next: [], result: null };
}
