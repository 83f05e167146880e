/**
 * Reviews that a change in a register, or a new day, has made wait for being written anew. Whoever reads of one of them
 * meanwhile is shown no more than what a change can’t have taken away.
 */
export const again = /* sql */ `
create table view_again (
  court text not null references court,
  review text not null,
  primary key (court, review)
);
`;
