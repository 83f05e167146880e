import type { ErrorGrade, FindingGrade, Share } from '../../vocabulary/liability.ts';
import { addYears, type CourtDate, daysBetween, yearOf } from '../time/court-date.ts';
import { caseIdentity } from './case-number.ts';
import { compareGravity } from './grades.ts';
import type { Departures } from './sanction-readings.ts';

export const quotes = ['件次', '一年内', '二年内'] as const;

/** A finding about one judge, as it counts for the sanction. */
export interface Finding {
  readonly id: string;
  /** The number of the case, or another name for it; two numbers of one case are one, however they are written. */
  readonly case: string;
  /** The other numbers under which the same judgment was given (系列案, R-28.10). */
  readonly otherCases?: readonly string[] | null;
  /** The counting day. */
  readonly on: CourtDate;
  readonly grade: FindingGrade;
  readonly share: Share;
  /** The competent body's document, for a finding of unlawful adjudication. */
  readonly externalDocument?: string | null;
  /** Months the committee gave where the ladder left it to them. */
  readonly committeeMonths?: number | null;
  /** Months really withheld and not restored, where that differs from what is computed here (after a reversal). */
  readonly withheldMonths?: number | null;
}

/** A finding in its place in the counting order, with the days its windows end; or its part under one of several case numbers. */
export interface Placed {
  readonly finding: Finding;
  /** What the case is told by. */
  readonly identity: string;
  readonly year: number;
  readonly lastDayOfOneYear: CourtDate;
  readonly lastDayOfTwoYears: CourtDate;
}

/** One count: a case counted once for one judge, found directly or made by conversion. */
export interface Unit {
  /** The finding that gave it; for a converted unit the latest. */
  readonly placed: Placed;
  readonly grade: ErrorGrade;
  readonly share: Share;
  readonly direct: boolean;
  /** Months withheld for it, and for the units used up into it. */
  readonly cost: number;
}

/** The day that counts for a finding: that of its confirmation, or under the other reading of the decision. */
export function countingDay(
  { decidedOn, confirmedOn }: { readonly decidedOn: CourtDate; readonly confirmedOn: CourtDate },
  readings: Readonly<Record<'R-28.2', string>>,
): CourtDate {
  return readings['R-28.2'] === 'decided' ? decidedOn : confirmedOn;
}

/** In counting order: by the counting day, then as recorded. */
export function inCountingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => daysBetween(other.on, one.on));
}

/** What the cases of a finding are told by: of most it is one. */
export function identitiesIn({ case: number, otherCases }: Pick<Finding, 'case' | 'otherCases'>): string[] {
  return [...new Set([number, ...(otherCases ?? [])].map(caseIdentity))];
}

/**
 * Each finding by what it is counted by, in the counting order: as one case, whatever numbers its judgment has, or under the
 * other once for each number. Findings that share a number are of one case, also by way of a third.
 */
export function placedIn(
  ordered: readonly Finding[],
  apart: (finding: Finding) => boolean,
): readonly (readonly Placed[])[] {
  const parts = ordered.map((finding) => {
    const identities = identitiesIn(finding);
    return apart(finding) ? identities.map((each) => [each]) : [identities];
  });
  const caseOf = joined(parts.flat());
  return ordered.map((finding, place) =>
    parts[place]!.map(([identity]) => ({
      finding,
      identity: caseOf(identity!),
      year: yearOf(finding.on),
      lastDayOfOneYear: addYears(finding.on, 1),
      lastDayOfTwoYears: addYears(finding.on, 2),
    })),
  );
}

/** Names that stand together in any of the lists are one: which name stands for each. */
export function joined(lists: readonly (readonly string[])[]): (name: string) => string {
  const under = new Map<string, string>();
  const root = (name: string): string => {
    const above = under.get(name);
    return above === undefined ? name : root(above);
  };
  for (const [first, ...others] of lists) {
    for (const other of others) {
      const [one, two] = [root(first!), root(other)];
      if (one !== two) under.set(two, one);
    }
  }
  return root;
}

/** For each case its count: the gravest grade, then the gravest share, then the earliest. */
export function countOfEachCase(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const counts = new Map<string, Placed>();
  for (const one of placed) {
    const found = counts.get(one.identity);
    if (!found || compareGravity(one.finding, found.finding) > 0) counts.set(one.identity, one);
  }
  return counts;
}

/** Whether an earlier unit counts within one year: its own day is day 0, the last day is in. */
export function withinOneYear(earlier: Placed, now: Placed, readings: Departures): boolean {
  return readings['R-28.1'] ? earlier.year === now.year : now.finding.on <= earlier.lastDayOfOneYear;
}

export function withinTwoYears(earlier: Placed, now: Placed, readings: Departures): boolean {
  return readings['R-28.1'] ? now.year - earlier.year <= 1 : now.finding.on <= earlier.lastDayOfTwoYears;
}
