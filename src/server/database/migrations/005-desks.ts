/**
 * What keeps a task from being done yet stands beside it. A person’s calendar can be fetched from a secret address, of which
 * only the hash is kept. Sessions say from which browser they come, and verifications of the log from the page are noted.
 */
export const desks = /* sql */ `
alter table view_task add column waits jsonb;

create table calendar_feed (
  court text not null,
  person text not null,
  token_hash text not null,
  language text not null,
  created_at timestamptz not null,
  fetched_at timestamptz,
  primary key (court, person),
  unique (token_hash, court),
  foreign key (court, person) references account on delete cascade
);

alter table session add column browser text;

create table log_verification (
  court text not null references court,
  at timestamptz not null,
  court_date date not null,
  person text not null,
  entries integer not null,
  last_hash text not null,
  broken text,
  primary key (court, at, person)
);
`;
