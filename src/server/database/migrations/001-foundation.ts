/**
 * Courts and their logs, keys of commands, clocks, accounts. Every primary key begins with the court; no second index of a
 * table does: as long as the planner knows nothing about a table, it may take the wrong one of two that begin alike, and
 * the check of a foreign key then walks through the whole court.
 */
export const foundation = /* sql */ `
create table court (
  court text primary key,
  name text not null,
  level text not null check (level in ('basic', 'intermediate', 'high')),
  opened_at timestamptz not null
);

create table log_head (
  court text primary key references court,
  size bigint not null,
  last_hash text not null,
  last_at timestamptz not null,
  last_court_date date not null,
  broken text
) with (fillfactor = 20);

create table log_entry (
  court text not null references court,
  position bigint not null,
  stream text not null,
  stream_version integer not null,
  type text not null,
  at timestamptz not null,
  court_date date not null,
  actor text not null,
  on_behalf_of text,
  header text not null,
  hash text not null,
  primary key (court, position),
  unique (stream, court, stream_version)
);

create table log_segment (
  court text not null,
  position bigint not null,
  name text not null,
  salt text,
  text text,
  primary key (court, position, name),
  foreign key (court, position) references log_entry
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % on % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete or truncate on log_entry
  for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on log_segment
  for each statement execute function refuse_change();

create table idempotency_key (
  court text not null references court,
  actor text not null,
  key text not null,
  digest text not null,
  answer text not null,
  at timestamptz not null,
  primary key (court, actor, key)
);

create table job (
  court text not null references court,
  stream text not null,
  key text not null,
  due_at timestamptz not null,
  command jsonb not null,
  state text not null default 'due' check (state in ('due', 'done', 'dropped')),
  attempts integer not null default 0,
  next_try_at timestamptz,
  claimed_until timestamptz,
  last_error text,
  finished_at timestamptz,
  primary key (court, stream, key)
);
create index job_due on job (due_at) where state = 'due';

create table account (
  court text not null references court,
  person text not null,
  login text not null,
  password_hash text,
  one_time boolean not null default false,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null,
  primary key (court, person),
  unique (login, court)
);

create table session (
  court text not null,
  token_hash text not null,
  person text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (court, token_hash),
  foreign key (court, person) references account on delete cascade
);
`;
