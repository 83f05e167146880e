/** Clocks of servers that were not believed, and who has said that they are right. */
export const clock = /* sql */ `
create table clock_doubt (
  court text not null references court,
  id text not null,
  machine text not null,
  kind text not null,
  shows timestamptz not null,
  expected timestamptz not null,
  noticed_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  confirmed_by text,
  agreed_by text,
  ended text check (ended in ('confirmed', 'set-right')),
  ended_at timestamptz,
  primary key (court, id)
);
`;
