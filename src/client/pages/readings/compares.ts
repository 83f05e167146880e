import type { Me } from '../../../answers/session.ts';
import { holds } from '../../app/me.tsx';

const offices = [
  'quality-office-clerk',
  'court-president',
  'executive-vice-president',
  'trial-management-head',
];

/** To whom comparing is offered; the server decides what they see. */
export function compares(me: Me): boolean {
  return me.committee !== null || holds(me, ...offices);
}
