import type { Locale } from '../../core/kernel/text.ts';
import type { Sql } from '../../log/sql.ts';
import { storedEntries } from '../../log/stored.ts';
import type { Cell, Sheet } from './formats.ts';

const columns = [
  { id: 'position', zh: '位置', en: 'Position' },
  { id: 'at', zh: '时间', en: 'Instant' },
  { id: 'actor', zh: '办理人', en: 'By' },
  { id: 'onBehalfOf', zh: '代行', en: 'On behalf of' },
  { id: 'type', zh: '事件', en: 'Event' },
  { id: 'stream', zh: '对象', en: 'Stream' },
  { id: 'streamVersion', zh: '版本', en: 'Version' },
  { id: 'hash', zh: '校验值', en: 'Hash' },
] as const;

/** The headers of the log as a table, to be read; what `zhijian verify` checks is the JSON. */
export async function logSheet(tx: Sql, court: string, locale: Locale): Promise<Sheet> {
  const rows: Record<string, Cell>[] = [];
  for await (const { header, hash } of storedEntries(tx, court)) {
    const said = JSON.parse(header) as Readonly<Record<string, unknown>>;
    const cell = (id: string): Cell => (typeof said[id] === 'number' ? said[id] : String(said[id] ?? ''));
    rows.push({ ...Object.fromEntries(columns.map(({ id }) => [id, cell(id)])), hash });
  }
  return {
    name: { zh: '日志', en: 'Log' }[locale],
    columns: columns.map((column) => ({ id: column.id, name: column[locale] })),
    rows,
  };
}
