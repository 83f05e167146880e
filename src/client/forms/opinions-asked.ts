import type { Bench } from '../../answers/review-case.ts';

/** Whose opinion in deliberation the sheet asks for: nobody deliberates alone. */
export function opinionsAsked(bench: Bench | undefined): readonly string[] {
  const panel = bench?.kind === 'panel' ? bench.members.map(({ judge }) => judge) : [];
  return [...new Set([...panel, ...(bench?.committee?.members ?? [])])];
}
