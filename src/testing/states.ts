import { exclusionGrounds } from '../core/rules/art21-exclusions.ts';
import { type Given, play } from './given.ts';

/** Where most tests of a step begin; each adds to the one before. */
export const referred: readonly Given[] = [play('2026-03-02', 'referred')];
export const registered: readonly Given[] = [play('2026-03-02', 'registered')];
export const defended = [...registered, play('2026-03-05', 'defended')];
export const examining = [...defended, play('2026-03-06', 'under-examination')];
export const sheeted = [...examining, play('2026-03-09', 'sheet')];
export const proposed = [...sheeted, play('2026-03-10', 'finding')];
export const heard = [...proposed, play('2026-03-10', 'heard')];
export const delivered = [...heard, play('2026-03-12', 'delivered')];
export const cleared = [...sheeted, play('2026-03-12', 'delivered', { opinion: 'no-liability' })];
export const tabled: readonly Given[] = [
  ...delivered,
  { at: '2026-03-16T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
];
export const meeting = [...tabled, play('2026-03-17', 'meeting')];
export const established = [...meeting, play('2026-03-24', 'ballot')];
export const voted = [...established, play('2026-03-24', 'ballot', { question: 'f1/cao/share/primary' })];
export const decided = [...voted, play('2026-03-24', 'closed-meeting')];
export const told = [...decided, play('2026-03-24', 'told-the-panel')];
export const confirmed = [...told, play('2026-04-10', 'confirmed')];
export const settled = [...confirmed, play('2026-04-13', 'sanctions')];

/** Another reading than the default, in force from a day on. */
export function adopted(reading: string, option: string, from = '2026-03-02'): Given {
  const minutes = { minutesNumber: `质监委纪要〔2026〕${from.replaceAll('-', '')}号`, minutesOn: from };
  return play(from, 'adopted', { reading, option, from, ...minutes });
}

export const noExclusions = Object.fromEntries(
  exclusionGrounds.map(({ item }) => [item, { applies: false }]),
);

/** One row of a table of refusals: who does what, and what is said. */
export interface Row {
  readonly why: string;
  readonly by: string;
  readonly do: string;
  readonly with?: unknown;
  readonly code: string;
  readonly cite?: string;
  readonly at?: string;
  readonly on?: string;
}
