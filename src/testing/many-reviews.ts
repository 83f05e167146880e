import pg from 'pg';
import type { TestDatabase } from './databases.ts';

/** Copies of a review as a large court has them, each of a case of its own; the links of their entries are not made. */
export async function copyReview(
  database: Pick<TestDatabase, 'superuser'>,
  id: string,
  copies: number,
): Promise<void> {
  const client = new pg.Client(database.superuser);
  await client.connect();
  try {
    for (const text of statements(id, Math.trunc(copies))) await client.query(text);
  } finally {
    await client.end();
  }
}

const statements = (id: string, copies: number) => [
  `create temp table original as select number, case_number from view_review where id = '${id}'`,
  `create function pg_temp.of_copy(said text, n bigint) returns text language sql as $$
     select replace(replace(said, number, regexp_replace(number, '〕\\d+', '〕' || 10000 + n)),
       case_number, regexp_replace(case_number, '\\d+号$', 10000 + n || '号')) from original $$`,
  `create temp table copied as
     select e.*, n, (select max(position) from log_entry) + row_number() over (order by n, e.position) as place
     from log_entry e, generate_series(1::bigint, ${copies}) n where e.stream = 'review/${id}'`,
  `insert into log_entry select court, place, stream || '-' || n, stream_version, type, at, court_date, actor,
     on_behalf_of, replace(header, '"stream":"review/${id}"', '"stream":"review/${id}-' || n || '"'), hash from copied`,
  `insert into log_segment select c.court, c.place, s.name, s.salt, pg_temp.of_copy(s.text, n)
     from copied c join log_segment s on s.court = c.court and s.position = c.position`,
  'update log_head set size = (select max(position) + 1 from log_entry)',
  `insert into view_review select c.* from view_review r, generate_series(1::bigint, ${copies}) n,
     jsonb_populate_record(r, jsonb_build_object('id', id || '-' || n, 'number', pg_temp.of_copy(number, n),
       'case_number', pg_temp.of_copy(case_number, n), 'case_identities', array[id || n])) c where r.id = '${id}'`,
  `insert into view_task select c.* from view_task r, generate_series(1::bigint, ${copies}) n,
     jsonb_populate_record(r, jsonb_build_object('stream', stream || '-' || n)) c where r.stream = 'review/${id}'`,
  'analyze',
];
