import type { Because } from '../../api/types.ts';

/** `GET /sanctions`. */
export interface Sanctions {
  readonly items: readonly SanctionLine[];
  readonly names: Readonly<Record<string, string>>;
}

export const states = [
  'to-issue',
  'to-execute',
  'to-restore',
  'executed',
  'answered',
  'not-executable',
  'restored',
] as const;

export type SanctionState = (typeof states)[number];

export interface SanctionLine {
  readonly judge: string;
  readonly review: string;
  readonly number?: string;
  readonly case: string;
  readonly rung: string | null;
  readonly kind: string;
  readonly months?: number;
  readonly stands?: number;
  readonly proposalOnly: boolean;
  readonly confirmedOn?: string;
  readonly dueOn?: string;
  readonly executedOn?: string;
  readonly restoredOn?: string;
  readonly state: SanctionState;
  readonly owners: readonly string[];
  readonly mine: boolean;
}

/** `GET /allowances?month=2026-05`. */
export interface WithheldMonth {
  readonly month: string;
  readonly judges: number;
  readonly items: readonly Withheld[];
  readonly refunds: readonly Refund[];
  readonly names: Readonly<Record<string, string>>;
}

export interface Withheld {
  readonly judge: string;
  readonly review: string;
  readonly case: string;
  readonly rung: string | null;
  readonly ordered: number;
  readonly stands: number;
  readonly from: string;
  readonly through: string;
  readonly place: number;
  readonly coincides: boolean;
  readonly state: SanctionState;
  readonly executedOn: string | null;
  readonly because: readonly Because[];
}

export interface Refund {
  readonly judge: string;
  readonly review: string;
  readonly case: string;
  readonly ordered: number;
  readonly stands: number;
  readonly months: number;
  readonly restoredOn: string | null;
}
