import type { SanctionResult } from '../record/types.ts';

/** `GET /readings/what-if`: what is there depends on how past results turn on the reading. */
export interface WhatIf {
  readonly reading: string;
  readonly option: string;
  readonly from: string;
  readonly past: string;
  readonly inForce: string;
  /** Results that would differ; none is told where nothing can be compared. */
  readonly differing: number | null;
  readonly why?: string;
  readonly judges?: number;
  readonly results?: number;
  readonly changed?: readonly JudgeChange[];
  readonly totals?: {
    readonly heavier: number;
    readonly lighter: number;
    readonly monthsMore: number;
    readonly monthsLess: number;
  };
  readonly ballots?: number;
  readonly changedBallots?: readonly BallotChange[];
  readonly changedMonths?: readonly MonthsChange[];
  readonly names: Readonly<Record<string, string>>;
}

export interface JudgeChange {
  readonly judge: string;
  readonly months: number;
  readonly changes: readonly ResultChange[];
}

export interface ResultChange {
  readonly finding: string;
  readonly case: string;
  readonly review?: string;
  readonly on: { readonly before: string; readonly after: string };
  readonly before: SanctionResult;
  readonly after: SanctionResult;
  readonly direction: 'heavier' | 'lighter' | 'otherwise';
  readonly months: number;
}

export interface BallotChange {
  readonly meeting: string;
  readonly on: string;
  readonly item: string;
  readonly review?: string;
  readonly case?: string;
  readonly question: string;
  readonly before: string;
  readonly after: string;
}

export interface MonthsChange {
  readonly judge: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
