import type { Query, QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';

/** How long an answer stands while one stays on a page, in milliseconds. */
const STANDS_MS = 5_000;

let arrivedAt = 0;

/** What was fetched before one came to the page is fetched once more: others may have acted since. */
export function staleTime({ state }: { readonly state: { readonly dataUpdatedAt: number } }): number {
  return state.dataUpdatedAt < arrivedAt ? 0 : STANDS_MS;
}

/** An observer counts what is stale when it is drawn; this asks again. What stands longer by itself stays. */
function isFromBefore(query: Query): boolean {
  return (
    query.isStaleByTime(staleTime(query)) &&
    query.observers.some((one) => one.options.staleTime === staleTime)
  );
}

/**
 * Notices when one comes to a page: to another than before, to another part of it, or once more to the same, by its entry in
 * the menu. Returns how to stop.
 */
export function watchArrivals(
  router: ReturnType<typeof createBrowserRouter>,
  client: QueryClient,
): () => void {
  let before = router.state.location;
  return router.subscribe(({ location }) => {
    if (location === before) return;
    before = location;
    arrivedAt = Date.now();
    void client.refetchQueries({ type: 'active', predicate: isFromBefore }, { cancelRefetch: false });
  });
}
