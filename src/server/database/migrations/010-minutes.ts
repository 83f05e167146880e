/** By which minutes of the adjudication committee a review was decided, so that the next ones can be held against them. */
export const minutes = /* sql */ `
alter table view_review add column minutes jsonb;
create index view_review_minutes on view_review (court) where minutes is not null;
`;
