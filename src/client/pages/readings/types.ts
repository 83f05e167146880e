import type { Action } from '../../api/types.ts';

/** `GET /readings`. */
export interface ReadingsRegister {
  readonly version: number;
  readonly readings: readonly Reading[];
  readonly settled: readonly { readonly law: string; readonly says: string }[];
  readonly conflicts: readonly { readonly cites: readonly string[]; readonly says: string }[];
  readonly actions: readonly Action[];
}

export interface Reading {
  readonly id: string;
  readonly title: string;
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
  readonly why: string;
  readonly options?: readonly { readonly id: string; readonly words: string }[];
  readonly figure?: { readonly default: string | number; readonly unit: string };
  readonly inForce: string;
  readonly adoptions: readonly {
    readonly option: string;
    readonly from: string;
    readonly minutesNumber: string;
    readonly minutesOn: string;
  }[];
}
