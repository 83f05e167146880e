import type { Proposal, Sanction } from '../../vocabulary/sanctions.ts';
import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';
import type { CourtDate } from '../time/court-date.ts';
import { type AllowanceMonths, noMonths } from './art28-allowance.ts';
import { type DeparturesOn, type Outcome, runHistory } from './art28-history.ts';
import { whyAbsorbed, whyCounted, whyJoint, whyUnlawful } from './art28-reasons.ts';
import { type Consequence, consequences, type Rung } from './art28-rungs.ts';
import { sensitivityOf } from './art28-sensitivity.ts';
import { type Finding, inCountingOrder } from './art28-units.ts';
import type { Conversion } from './art29-conversion.ts';
import {
  type Departures,
  departuresIn,
  type SanctionReadingId,
  type SanctionReadings,
} from './sanction-readings.ts';

export const quotes = ['认定为案件质量责任的，应当对相关责任人予以责任追究', '根据情节轻重'] as const;

/** What one finding leads to. */
export interface SanctionResult {
  readonly finding: string;
  readonly absorbed: boolean;
  readonly rung: Rung | 'committee-decides' | null;
  readonly conversion: Omit<Conversion, 'step'> | null;
  /** The finding that gave each unit counted for the rung, in counting order. */
  readonly counted: readonly string[];
  readonly sanctions: readonly Sanction[];
  readonly proposals: readonly Proposal[];
  readonly allowanceMonths: AllowanceMonths;
  /** Readings of which one other option alone changes this result; absent when it was not asked for. */
  readonly sensitiveTo?: readonly SanctionReadingId[];
  readonly because: readonly Reason[];
}

export interface SanctionOptions {
  /** Whether `sensitiveTo` is computed (default true). */
  readonly sensitivity?: boolean;
}

/** The readings in force, or those of each counting day: a result keeps the readings of its day. */
export type ReadingsInForce = SanctionReadings | ((day: CourtDate) => SanctionReadings);

/** The whole history of one judge, one result a finding, in counting order. */
export function computeSanctions(
  findings: readonly Finding[],
  readings: ReadingsInForce,
  options: SanctionOptions = {},
): Explained<readonly SanctionResult[]> {
  const history = inCountingOrder(findings);
  const readingsOf = departuresOn(readings);
  const { outcomes } = runHistory(history, readingsOf);
  const sensitive = options.sensitivity === false ? undefined : sensitivityOf(history, outcomes, readingsOf);
  const results = outcomes.map((outcome, index) =>
    resultOf(outcome, readingsOf(outcome.placed.finding), sensitive?.[index]),
  );
  return explained(results, [
    reason(
      'R-28.2',
      `共${findings.length}项认定，按计数日先后、同日按记录先后排列。`,
      `${findings.length} finding(s), in the order of the counting day, then of recording.`,
    ),
  ]);
}

/** The departures from the defaults on the counting day of each finding. */
export function departuresOn(readings: ReadingsInForce): DeparturesOn {
  if (typeof readings !== 'function') {
    const departures = departuresIn(readings);
    return () => departures;
  }
  const known = new Map<CourtDate, Departures>();
  return ({ on }) => {
    const departures = known.get(on) ?? departuresIn(readings(on));
    known.set(on, departures);
    return departures;
  };
}

function resultOf(
  outcome: Outcome,
  readings: Departures,
  sensitiveTo: readonly SanctionReadingId[] | undefined,
): SanctionResult {
  const { finding } = outcome.placed;
  if (outcome.kind === 'absorbed') {
    return {
      finding: finding.id,
      absorbed: true,
      rung: null,
      conversion: null,
      counted: [],
      sanctions: [],
      proposals: [],
      allowanceMonths: noMonths,
      sensitiveTo,
      because: [whyAbsorbed(finding, outcome.by.finding)],
    };
  }
  if (outcome.kind === 'unlawful') {
    const { sanctions, proposals } = consequences['28(9)'];
    return {
      finding: finding.id,
      absorbed: false,
      rung: '28(9)',
      conversion: null,
      counted: [finding.id],
      sanctions,
      proposals,
      allowanceMonths: noMonths,
      sensitiveTo,
      because: whyUnlawful(finding),
    };
  }
  const { standing, conversions, months } = outcome;
  const { sanctions, proposals } = consequenceOf(outcome, readings);
  const units = standing.rung === 'committee-decides' ? [] : [...standing.others, outcome.unit];
  const counted = units.map((unit) => unit.placed.finding.id);
  return {
    finding: finding.id,
    absorbed: false,
    rung: standing.rung,
    conversion: shown(conversions.at(-1)),
    counted,
    sanctions,
    proposals,
    allowanceMonths: months,
    sensitiveTo,
    because: [...whyJoint(outcome, readings), ...whyCounted(outcome, counted, readings)],
  };
}

function consequenceOf(
  { standing }: Outcome & { kind: 'counted' },
  readings: Departures,
): Pick<Consequence, 'sanctions' | 'proposals'> {
  if (standing.rung === 'committee-decides') return { sanctions: [], proposals: [] };
  const highest = consequences[standing.rung];
  if (!standing.moneyRung || !readings['R-28.8']) return highest;
  const money = consequences[standing.moneyRung];
  return { sanctions: money.sanctions, proposals: [...money.proposals, ...highest.proposals] };
}

function shown(conversion: Conversion | undefined): SanctionResult['conversion'] {
  return conversion ? { from: conversion.from, to: conversion.to, share: conversion.share } : null;
}
