import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { createElement, useState } from 'react';
import { newKey } from '../../api/call.ts';
import { give, type Target } from '../../api/commands.ts';
import { ApiProblem } from '../../api/problem.ts';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';

/** Asks anew whatever a command may have changed, which the register of people is not. */
export function useAskAnew() {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [kind, path] }) =>
        kind === 'desk' || (kind === 'resource' && path !== '/people'),
    });
}

/** Commands given by one click, without a form; why one was refused is said in a notice. */
export function useQuick(target: Target) {
  const { notification } = App.useApp();
  const { t } = useWords();
  const askAnew = useAskAnew();
  const [busy, setBusy] = useState<string>();
  const tell = (error: Error) => {
    const problem = error instanceof ApiProblem ? error : undefined;
    const because = problem?.because ?? [];
    notification.warning({
      title: problem?.title || t('ui.error'),
      description:
        because.length > 0
          ? createElement(Because, { because })
          : problem?.status === 0
            ? t('ui.unreachable')
            : error.message,
      duration: 8,
    });
  };
  /** Gives it for each of these fields in turn and stops at the first that is refused. */
  const giveAll = async (command: string, all: readonly object[]) => {
    setBusy(command + JSON.stringify(all[0] ?? {}));
    try {
      for (const fields of all) await give(target, command, fields, newKey());
    } catch (error) {
      tell(error as Error);
    } finally {
      await askAnew();
      setBusy(undefined);
    }
  };
  const giveOne = (command: string, fields: object = {}) => giveAll(command, [fields]);
  const isBusy = (command: string, fields: object = {}) => busy === command + JSON.stringify(fields);
  return { giveOne, giveAll, isBusy, anyBusy: busy !== undefined, tell };
}
