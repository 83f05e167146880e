import type { Me } from '../../../answers/session.ts';
import { officeAndLeaders } from '../../../vocabulary/court.ts';
import { holds } from '../../app/me.tsx';

/** To whom comparing is offered; the server decides what they see. */
export function compares(me: Me): boolean {
  return me.committee !== null || holds(me, ...officeAndLeaders);
}
