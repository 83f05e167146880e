import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import { ApiProblem } from './problem.ts';
import type { Both } from './types.ts';

/** The words of the Measures that forms show beside what they govern. */
export interface Reference {
  readonly items: readonly ErrorItem[];
  readonly elements: Readonly<Record<string, { readonly words: Both; readonly evidence: Both }>>;
  readonly exclusions: readonly { readonly item: string; readonly words: Both }[];
  readonly grounds: readonly Ground[];
}

/** A section or sentence of the Opinion, an article, paragraph or item of the Measures, as printed. */
export interface Provision {
  /** As citations name it: `O3`, `O3:2`, `28`, `28(3)`. */
  readonly id: string;
  readonly kind: 'section' | 'sentence' | 'article' | 'paragraph' | 'item';
  readonly heading: string;
  readonly text: string;
}

export const lawQuery = queryOptions({
  queryKey: ['law'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await call<{ provisions: readonly Provision[] }>('GET', '/law')).provisions,
});

export interface ErrorItem {
  readonly item: string;
  readonly grade: string;
  readonly words: Both;
  readonly limbs: readonly { readonly act: Both; readonly requires: readonly string[] }[];
  readonly catchAll: boolean;
}

export interface Ground {
  readonly id: string;
  readonly words: Both;
  readonly department: string;
  readonly directed: boolean;
}

const none: Reference = { items: [], elements: {}, exclusions: [], grounds: [] };

export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Reference> => {
    try {
      return await call<Reference>('GET', '/reference');
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) return none;
      throw error;
    }
  },
});
