/** The other numbers of a judgment that was given under several: shown wherever its number is. */
export const otherNumbers = /* sql */ `
alter table view_review add column other_case_numbers text[] not null default '{}';
`;
