import { createContext, useContext } from 'react';
import type { Me } from '../../answers/session.ts';

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in; only below the shell. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

export function holds(me: Me, ...offices: readonly string[]): boolean {
  return me.offices.some((held) => offices.includes(held.office));
}
