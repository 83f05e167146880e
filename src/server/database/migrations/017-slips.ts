/**
 * Which import made an account whose one-time password may not have been seen by anybody yet. Once it is told, or a password
 * is made in another way, nothing; until then an import of the same people makes a new one.
 */
export const slips = /* sql */ `
alter table account add column slip_of text;
`;
