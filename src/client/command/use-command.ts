import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Done } from '../../answers/parts.ts';
import { newKey } from '../api/call.ts';
import { give, giveSeveral, type Target } from '../api/commands.ts';
import { ApiProblem } from '../api/problem.ts';

export interface Giving {
  submit(fields: unknown): Promise<Done | undefined>;
  readonly problem: Error | null;
  readonly busy: boolean;
}

/** Gives a command. A click whose answer was lost is repeated with its own key, so that nothing happens twice. */
export function useCommand(
  target: Target,
  command: string,
  done: (done: Done) => void,
  several = false,
): Giving {
  // for several, what is submitted is the list of what each is given with
  const send = (fields: unknown, key: string) =>
    several
      ? giveSeveral(target, command, fields as readonly unknown[], key)
      : give(target, command, fields, key);
  const client = useQueryClient();
  const [problem, setProblem] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const lost = useRef<{ key: string; body: string } | undefined>(undefined);

  const submit = async (fields: unknown) => {
    const body = JSON.stringify(fields ?? {});
    const key = lost.current?.body === body ? lost.current.key : newKey();
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send(fields, key);
      lost.current = undefined;
      await client.invalidateQueries();
      done(answer);
      return answer;
    } catch (failed) {
      const error = failed as Error;
      const unanswered = error instanceof ApiProblem && (error.status === 0 || error.status === 401);
      lost.current = unanswered ? { key, body } : undefined;
      // it is said that the page has been renewed: whoever submits again at once must not do so for the old one
      if (error instanceof ApiProblem && error.status === 409) await client.invalidateQueries();
      setProblem(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { submit, problem, busy };
}
