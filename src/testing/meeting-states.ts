import type { Given } from './given.ts';
import { tabled } from './states.ts';

/** A meeting from its planning to its first item; each adds to the one before. */
export const planned: readonly Given[] = [
  ...tabled,
  {
    at: '2026-03-17T09:00',
    by: 'shen',
    do: 'plan-meeting',
    on: 'm1',
    with: { on: '2026-03-24', place: '一楼' },
  },
];
export const listed: readonly Given[] = [
  ...planned,
  {
    at: '2026-03-17T09:10',
    by: 'shen',
    do: 'add-agenda-item',
    on: 'm1',
    with: { kind: 'determination', review: 'r1' },
  },
];
export const convened: readonly Given[] = [
  ...listed,
  { at: '2026-03-17T09:20', by: 'shen', do: 'convene', on: 'm1' },
];
export const signedIn: readonly Given[] = [
  ...convened,
  {
    at: '2026-03-24T09:00',
    by: 'shen',
    do: 'record-attendance',
    on: 'm1',
    for: '@committee-of:r1',
    with: { person: '@each' },
  },
];
export const open: readonly Given[] = [
  ...signedIn,
  { at: '2026-03-24T09:02', by: 'shen', do: 'open-meeting', on: 'm1' },
];
export const taken: readonly Given[] = [
  ...open,
  { at: '2026-03-24T09:05', by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i1' } },
];
/** Who presides where nobody is unable. */
export const presider = { by: 'qian' } as const;
