import { appendBatch } from '../log/append.ts';
import type { AppendResult, Batch, Context, NewEvent } from '../log/batch.ts';
import { openCourt } from '../log/court.ts';
import type { Sql } from '../log/sql.ts';
import type { Database, Tx } from '../server/database/connect.ts';

export const context: Context = {
  actor: 'clerk-1',
  at: '2026-03-02T01:00:00.000Z',
  courtDate: '2026-03-02',
  regulation: 'qianguo-2019',
  readings: {},
};

let courts = 0;

/** A court nobody else in the test file uses. */
export async function newCourt(db: Database): Promise<string> {
  courts += 1;
  const code = `吉${String(courts).padStart(4, '0')}`;
  await openCourt(db, { code, name: '某县人民法院', level: 'basic', context });
  return code;
}

export function event(type: string, data: Record<string, string | number> = {}): NewEvent {
  return { type, segments: { event: data } };
}

/** A batch of one event on one stream. */
export function one(
  court: string,
  stream: string,
  version: number,
  more: Partial<Batch<Tx>> = {},
): Batch<Tx> {
  return {
    court,
    reads: [{ stream, version }],
    events: [{ stream, event: event('Noted', { n: version }) }],
    context,
    ...more,
  };
}

export async function appendOne(db: Database, court: string, stream: string, version: number): Promise<void> {
  const result: AppendResult = await appendBatch(db, one(court, stream, version));
  if (!('appended' in result)) throw new Error(JSON.stringify(result));
}

export async function count(db: Sql, table: string, court: string): Promise<number> {
  const rows = await db.rows<{ n: number }>({ text: `select count(*) as n from ${table} where court = $1` }, [
    court,
  ]);
  return rows[0]?.n ?? 0;
}
