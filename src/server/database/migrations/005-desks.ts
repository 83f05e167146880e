/**
 * What keeps a task from being done yet stands beside it. A person’s calendar can be fetched from a secret address, of which
 * only the hash is kept.
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
  unique (court, token_hash),
  foreign key (court, person) references account on delete cascade
);

alter table session add column browser text;
`;
