import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Me } from '../../../answers/session.ts';
import { call } from '../../api/call.ts';
import { meQuery } from '../../api/queries.ts';

export type Credentials = { readonly person: string } | { readonly login: string; readonly password: string };

/** Signs in, and tells the pages who it is. */
export function useEnter(after: () => void = () => undefined) {
  const client = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (credentials: Credentials) => {
    setBusy(true);
    try {
      const me = await call<Me>('POST', '/session', { body: credentials });
      setError(null);
      after();
      client.setQueryData(meQuery.queryKey, me);
      void client.invalidateQueries();
    } catch (failed) {
      setError(failed as Error);
    } finally {
      setBusy(false);
    }
  };
  return { enter, error, busy };
}
