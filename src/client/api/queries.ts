import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Desk } from '../../answers/desk.ts';
import type { Commands } from '../../answers/reference.ts';
import type { Me, PeopleToSignIn, Person } from '../../answers/session.ts';
import { staleTime } from './arrival.ts';
import { call } from './call.ts';
import { ApiProblem } from './problem.ts';

function retry(failures: number, error: Error): boolean {
  return error instanceof ApiProblem && error.status === 0 && failures < 2;
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry, staleTime, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

/** Who is signed in; `null` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      return (await call<Me | undefined>('GET', '/session')) ?? null;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
});

/** The made-up people of a demonstration court; `null` in a real one. */
export const sessionPeopleQuery = queryOptions({
  queryKey: ['session', 'people'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<readonly Person[] | null> => {
    const { people } = await call<PeopleToSignIn>('GET', '/session/people');
    return people.length > 0 ? people : null;
  },
});

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => call<Desk>('GET', '/desk', { signal }),
});

export const commandsQuery = queryOptions({
  queryKey: ['commands'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await call<Commands>('GET', '/commands')).commands,
});

/** Any resource by its path; `key` first names it, so that commands can make it stale. */
export function resourceQuery<T>(path: string, onBehalfOf?: string) {
  return queryOptions({
    queryKey: ['resource', path, onBehalfOf ?? ''],
    queryFn: ({ signal }) => call<T>('GET', path, { signal, onBehalfOf }),
  });
}
