/** The tables that a backup holds, in the order in which they are written and restored: the log first, then what stands on nothing else. */
export const keptTables = [
  'court',
  'log_head',
  'log_entry',
  'log_segment',
  'idempotency_key',
  'account',
  'account_reset',
  'account_reset_seen',
  'api_token',
  'calendar_feed',
  'log_verification',
  'backup_done',
] as const;

/** What a backup leaves out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  view_review: 'made from the log',
  view_task: 'made from the log',
  view_meeting: 'made from the log',
  view_circular: 'made from the log',
  view_minutes: 'made from the log',
  view_again: 'what waits for being made anew is made anew after a restore',
  job: 'made from the log',
  session: 'nobody is signed in after a restore',
  clock_doubt: 'about the clocks of the servers that ran then',
  readiness: 'says whether the database could be written to just now',
  migration: 'written by the restore itself',
};

export type KeptTable = (typeof keptTables)[number];

/** In which order its rows are read: by the index that is there. */
export function orderOf(table: KeptTable): string {
  if (table === 'log_segment') return 'court, position, name';
  return table === 'log_entry' ? 'court, position' : 'court';
}
