import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Register } from '../../../answers/register.ts';
import { call, query } from '../../api/call.ts';
import type { Filters } from './filters.ts';

const pageSize = 50;

/** The register as it is filtered, a page at a time. */
export function useRegister(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['resource', '/reviews', filters],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call<Register>('GET', `/reviews${query({ ...filters, limit: pageSize, cursor: pageParam })}`, {
        signal,
      }),
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

export type RegisterRows = ReturnType<typeof useRegister>;
