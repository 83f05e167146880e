import type { Action, Because } from '../../api/types.ts';

/** `GET /judges/{id}/record`. */
export interface JudgeRecord {
  readonly judge: string;
  readonly name: string;
  readonly version: number;
  readonly findings: readonly RecordFinding[];
  readonly results: readonly SanctionResult[];
  readonly outlook: Outlook;
  readonly prior: readonly PriorFindings[];
  /** Heavier results of a recomputation that have lapsed. */
  readonly lapsed: readonly { readonly finding: string; readonly after: SanctionResult }[];
  readonly actions: readonly Action[];
  readonly names: Readonly<Record<string, string>>;
}

export interface RecordFinding {
  readonly id: string;
  readonly case: string;
  /** The day that counts. */
  readonly on: string;
  readonly grade: string;
  readonly share: string;
  readonly review?: string;
  readonly decidedOn: string;
  readonly confirmedOn: string;
  readonly document?: string;
  readonly committeeMonths?: number;
  readonly withheldMonths?: number;
  readonly reversed?: { readonly on: string; readonly basis: string };
}

export interface SanctionResult {
  readonly finding: string;
  readonly absorbed: boolean;
  readonly rung: string | null;
  readonly conversion: {
    readonly from: readonly string[];
    readonly to: string;
    readonly share: string;
  } | null;
  readonly counted: readonly string[];
  readonly sanctions: readonly string[];
  readonly proposals: readonly string[];
  readonly allowanceMonths: {
    readonly rung: number;
    readonly credited: number;
    readonly toWithhold: number;
  };
  readonly sensitiveTo?: readonly string[];
  readonly because: readonly Because[];
}

export interface Outlook {
  readonly on: string;
  readonly units: readonly OpenUnit[];
  readonly oneMore: readonly OneMore[];
}

/** A count that still counts, for what and until when. */
export interface OpenUnit {
  readonly finding: string;
  readonly grade: string;
  readonly share: string;
  readonly direct: boolean;
  readonly cost: number;
  readonly windows: readonly {
    readonly for: 'conversion' | 'ladder' | 'five-in-two-years' | 'three-years-running';
    readonly cites: readonly string[];
    readonly through: string | null;
  }[];
}

/** What one more finding would bring; shares that make no difference stand together. */
export interface OneMore {
  readonly grade: string;
  readonly shares: readonly string[];
  readonly result: SanctionResult;
}

export interface PriorFindings {
  readonly batch: string;
  readonly findings: readonly RecordFinding[];
  readonly document: string;
  readonly countersignedOn?: string;
}
