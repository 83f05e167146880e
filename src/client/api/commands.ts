import type { Done, Kind } from '../../answers/parts.ts';
import { call } from './call.ts';

/** What a command is given on. A command that creates has no `id`. */
export interface Target {
  readonly kind: Kind;
  readonly id?: string;
  readonly version?: number;
  readonly onBehalfOf?: string;
}

const collections: Readonly<Record<Kind, string>> = {
  review: 'reviews',
  meeting: 'meetings',
  record: 'judges',
  people: 'people',
  readings: 'readings',
  calendar: 'calendar',
  circular: 'circulars',
};

/** Where a command is posted: `/reviews/refer-case`, `/reviews/r1/assign-reviewer`, `/judges/cao/record/…`. */
export function commandPath({ kind, id }: Target, command: string): string {
  const at = id === undefined ? '' : `/${encodeURIComponent(id)}${kind === 'record' ? '/record' : ''}`;
  return `/${collections[kind]}${at}/${command}`;
}

/** The same command for each of several, in one request: all are done, or none. */
export function giveSeveral(
  target: Target,
  command: string,
  each: readonly unknown[],
  key: string,
): Promise<Done> {
  const { version, onBehalfOf } = target;
  const path = `${commandPath(target, command)}/for-several`;
  return call<Done>('POST', path, { body: { each }, key, version, onBehalfOf });
}

export function give(target: Target, command: string, fields: unknown, key: string): Promise<Done> {
  const { version, onBehalfOf } = target;
  return call<Done>('POST', commandPath(target, command), { body: fields ?? {}, key, version, onBehalfOf });
}
