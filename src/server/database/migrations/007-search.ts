/** What a search is held against: texts that everybody who knows of a review may search, those of its sides, and the whole. */
export const search = /* sql */ `
alter table view_review
  add column search_open text not null default '',
  add column search_sides text not null default '',
  add column search_whole text not null default '';
`;
