/**
 * One case is one case, however its number is written. A court says with which views its rows were written: those of an older
 * version are made anew when the server starts.
 */
export const identities = /* sql */ `
alter table view_review add column case_identities text[] not null default '{}';
create index view_review_identities on view_review using gin (case_identities);
alter table court add column views integer not null default 1;
`;
