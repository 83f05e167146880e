import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { People, Registered } from '../../answers/people.ts';
import { resourceQuery } from '../api/queries.ts';

/** Everybody the court knows, with their offices. */
export function usePeople(): readonly Registered[] {
  return useQuery({ ...resourceQuery<People>('/people'), staleTime: 300_000 }).data?.people ?? [];
}

/** Names by id: those the page came with first, then the register of people. */
export function useNames(given: Readonly<Record<string, string>> = {}): (id: string) => string {
  const people = usePeople();
  return (id) => given[id] ?? people.find((person) => person.id === id)?.name ?? id;
}

/** A person by name; a link where there is a page of theirs to see. */
export function Person({
  id,
  names,
  to,
}: {
  id: string;
  names?: Readonly<Record<string, string>>;
  to?: string;
}) {
  const name = useNames(names)(id);
  return to ? <Link to={to}>{name}</Link> : <span className="person">{name}</span>;
}
