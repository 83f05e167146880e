/** How long something may take that comes of itself. Nobody waits so long but beside processes that keep every core busy. */
export const PATIENCE_MS = 20_000;
