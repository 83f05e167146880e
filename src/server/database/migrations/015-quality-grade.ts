/** The quality grade of the case (6(1)). */
export const qualityGrade = /* sql */ `
alter table view_review add column quality_grade text;
`;
