import { type GroundId, grounds as terms } from '../../vocabulary/grounds.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import type { Text } from '../kernel/text.ts';

/** Why a case is reviewed (Article 9; section 2 of the Opinion). */
export interface Ground {
  readonly id: GroundId;
  readonly words: Text;
  /** Which department refers such cases; `any` one that knows of it. */
  readonly department: (typeof terms)[GroundId]['department'];
  /** Needs who directed it, when, and by which document. */
  readonly directed: boolean;
}

export const grounds: readonly Ground[] = idsOf(terms).map((id) => {
  const { zh, en, department, ...more } = terms[id];
  return { id, words: { zh, en }, department, directed: 'directed' in more };
});

export const quotes = grounds.map((one) => one.words.zh);
