import { queryOptions } from '@tanstack/react-query';
import type { Law, Reference } from '../../answers/reference.ts';
import { call } from './call.ts';
import { ApiProblem } from './problem.ts';

export const lawQuery = queryOptions({
  queryKey: ['law'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await call<Law>('GET', '/law')).provisions,
});

const none: Reference = { items: [], elements: {}, exclusions: [], grounds: [], laws: [] };

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
