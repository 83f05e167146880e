/** Waits for all even if one fails: nothing may still be at work when what they belong to is undone. Throws the first reason. */
export async function allDone(work: Iterable<Promise<unknown> | undefined>): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason;
}
