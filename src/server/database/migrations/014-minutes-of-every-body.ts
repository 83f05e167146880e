/** Minutes of every body that were entered on whatever stream: one table, against which the next ones are held. */
export const minutesOfEveryBody = /* sql */ `
drop index view_review_minutes;
alter table view_review drop column minutes;
create table view_minutes (
  court text not null references court,
  stream text not null,
  body text not null,
  number text not null,
  on_day date not null,
  primary key (court, stream, body, number, on_day)
);
`;
