import { useQuery } from '@tanstack/react-query';
import type { Reading, ReadingsRegister } from '../../answers/readings.ts';
import { resourceQuery } from '../api/queries.ts';

/** The open points of the Measures, where a page has to name them. */
export function useReadings(enabled = true): readonly Reading[] {
  const known = useQuery({ ...resourceQuery<ReadingsRegister>('/readings'), enabled, staleTime: 60_000 });
  return known.data?.readings ?? [];
}

/** What an answer to an open point says. */
export function wordsOfOption(reading: Reading | undefined, option: string): string {
  const { figure, options } = reading ?? {};
  if (!figure) return options?.find(({ id }) => id === option)?.words ?? option;
  return option === figure.without?.id ? figure.without.words : `${option} ${figure.unit}`;
}
