/**
 * A verification holds what is derived against the log as well, and says how many rows differ. Backups are noted, with what
 * came out when they were tried.
 */
export const evidence = /* sql */ `
alter table log_verification add column different integer not null default 0;

create table backup_done (
  court text not null references court,
  at timestamptz not null,
  file text not null,
  bytes bigint not null,
  entries bigint not null,
  last_hash text not null,
  tried boolean not null,
  failed text,
  primary key (court, at)
);
`;
