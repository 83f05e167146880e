/** Somebody asked this process to end before it was done with what it did. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`ended by ${signal}`);
    this.signal = signal;
  }
}

export interface Ending {
  /** Aborted by the first signal, with an `Ended`. What takes its time looks at it. */
  readonly asked: AbortSignal;
  /** Signals do again what they do by themselves. */
  release(): void;
}

/** After so long whatever still hangs is left to itself. What was answered is committed; what wasn't is rolled back. */
const HARD_END_MS = 30_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Takes the signals that ask for an end; there is one owner at a time, and nobody else in this program listens to them. Asking
 * again (a terminal and npm both do) changes nothing. `takingOver`: from whoever listened while the program was loaded.
 */
export function ownSignals({ takingOver = false } = {}): Ending {
  const controller = new AbortController();
  const hear = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    setTimeout(() => process.exit(process.exitCode ?? 1), HARD_END_MS).unref();
    controller.abort(new Ended(signal));
  };
  for (const signal of SIGNALS) {
    const before = takingOver ? process.listeners(signal) : [];
    // the new one first: with nobody listening for a moment, a signal that has come and was not heard yet would be lost
    process.on(signal, hear);
    for (const listener of before) process.off(signal, listener);
  }
  return {
    asked: controller.signal,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, hear);
    },
  };
}

/** Resolves when the end is asked for. */
export function whenAsked(asked: AbortSignal): Promise<void> {
  if (asked.aborted) return Promise.resolve();
  return new Promise((resolve) => asked.addEventListener('abort', () => resolve(), { once: true }));
}

/** Does something that has to be closed in order, and closes it also when a signal comes; then the signal has its way. */
export async function closedWhenAsked<T>(
  open: (
    asked: AbortSignal,
  ) => Promise<{ readonly work: () => Promise<T>; readonly close: () => Promise<void> }>,
): Promise<T> {
  const { asked, release } = ownSignals();
  const stop = whenAsked(asked).then((): never => {
    throw asked.reason;
  });
  stop.catch(() => {}); // it is listened to below, where there is something to stop
  try {
    const { work, close } = await open(asked);
    return await Promise.race([work(), stop]).finally(close);
  } finally {
    release();
    if (asked.aborted) process.kill(process.pid, (asked.reason as Ended).signal);
  }
}

/** Waits for some work as long as it may take; what comes later is nobody's business any more. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => {}), late]).finally(() => clearTimeout(timer));
}
