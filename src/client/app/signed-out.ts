import type { QueryClient } from '@tanstack/react-query';
import { newKey } from '../api/call.ts';
import { meQuery } from '../api/queries.ts';
import { keepOnlyDraftsOf } from '../command/draft.ts';

const CHANNEL = 'zhijian-signed-out';
/** A window hears its own messages too, over its other channels. */
const thisWindow = newKey();

/** Tells the other windows of this browser that somebody has signed out. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(thisWindow);
  channel.close();
}

/** Hears of a sign-out in another window, until the answer is called. */
export function onSignOutElsewhere(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    if (data !== thisWindow) heard();
  };
  return () => channel.close();
}

/** Nobody is signed in here any more: the page of signing in comes at once, and nothing of who was is kept. */
export function forgetWhoWas(client: QueryClient): void {
  keepOnlyDraftsOf(undefined);
  client.setQueryData(meQuery.queryKey, null);
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
}
