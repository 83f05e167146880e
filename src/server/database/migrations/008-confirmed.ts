/** What was confirmed in a review, beside what was proposed. */
export const confirmed = /* sql */ `
alter table view_review add column confirmed_grade text;
`;
