/**
 * A password that was made anew on the server itself, by whoever keeps it: good for nothing until a second administrator has
 * confirmed it, and told to every administrator.
 */
export const accountResets = /* sql */ `
create table account_reset (
  court text not null,
  id text not null,
  person text not null,
  asked_at timestamptz not null,
  host text not null,
  password_hash text,
  state text not null check (state in ('pending', 'confirmed', 'refused', 'at-once', 'replaced')),
  decided_by text,
  decided_at timestamptz,
  primary key (court, id),
  foreign key (court, person) references account on delete cascade
);

create unique index account_reset_pending on account_reset (person, court) where state = 'pending';

create table account_reset_seen (
  court text not null,
  id text not null,
  person text not null,
  seen_at timestamptz not null,
  primary key (court, id, person),
  foreign key (court, id) references account_reset on delete cascade
);
`;
