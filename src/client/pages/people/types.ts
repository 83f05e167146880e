import type { Action, Person } from '../../api/types.ts';

/** `GET /people` and `GET /people/committee`. */
export interface People {
  readonly version: number;
  readonly people: readonly Registered[];
  readonly leave: readonly { readonly person: string; readonly from: string; readonly until: string }[];
  readonly deputies: readonly {
    readonly person: string;
    readonly deputy: string;
    readonly from: string;
    readonly until?: string;
    readonly handedOver?: boolean;
  }[];
  readonly relatives?: readonly unknown[];
  readonly actions: readonly Action[];
}

export interface Registered extends Person {
  readonly from: string;
  readonly until?: string;
  readonly outside?: boolean;
  readonly held: readonly {
    readonly office: string;
    readonly from: string;
    readonly until?: string;
    readonly categories?: readonly string[];
    readonly source?: string;
  }[];
}

export interface Committee {
  readonly members: readonly { readonly person: string; readonly title: string; readonly name: string }[];
  readonly order: readonly { readonly person: string; readonly name: string }[];
  readonly rotation: {
    readonly members: readonly string[];
    readonly cursor: number;
    readonly owed: readonly string[];
  };
  readonly draws: readonly Draw[];
}

export interface Draw {
  readonly review: string;
  readonly number?: string;
  readonly assigned: string;
  readonly skipped: readonly { readonly member: string; readonly reason: string }[];
  readonly fromOwed: boolean;
  readonly members: readonly string[];
  readonly recused: readonly string[];
  readonly onLeave: readonly string[];
  readonly nextMember: string;
  readonly owed: readonly string[];
}
