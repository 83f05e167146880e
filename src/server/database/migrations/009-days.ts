/**
 * A court says for which day its views were written: desks and rights change with the day alone, also while nobody serves it.
 * Whether it can be served is tried by writing here.
 */
export const days = /* sql */ `
alter table court add column views_on date;
create table readiness (
  court text primary key references court,
  tried_at timestamptz not null
);
`;
