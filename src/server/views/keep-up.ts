import { setTimeout as sleep } from 'node:timers/promises';
import { courtDateOf, type Instant } from '../../core/time/instant.ts';
import type { CourtService } from '../court/service.ts';
import { projectNewDay, projectNextPiece } from './again.ts';
import { projectStream } from './project.ts';

export interface KeepingUp {
  readonly service: CourtService;
  now(): Instant;
  readonly failed: (error: unknown, what: string) => void;
  readonly everyMs?: number;
}

/** Between two pieces, so that whoever waits for the log or the processor has their turn. */
const PAUSE_MS = 10;
const AFTER_FAILURE_MS = 10_000;

/** Brings the views to each new day, and writes anew what waits, piece by piece: also what a process that was killed has left. */
export function keepViewsUp({ service, now, failed, everyMs = 1_000 }: KeepingUp): { stop(): Promise<void> } {
  const ending = new AbortController();
  const { signal } = ending;
  let day = courtDateOf(now());
  const round = async () => {
    const today = courtDateOf(now());
    if (today !== day) await projectNewDay(service, now(), projectStream);
    day = today;
    while (!signal.aborted && (await projectNextPiece(service, now(), projectStream))) await sleep(PAUSE_MS);
  };
  const rounds = async () => {
    while (!signal.aborted) {
      const wait = await round().then(
        () => everyMs,
        (error: unknown) => {
          failed(error, 'views');
          return AFTER_FAILURE_MS;
        },
      );
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  };
  const running = rounds();
  return {
    stop: () => {
      ending.abort();
      return running;
    },
  };
}
