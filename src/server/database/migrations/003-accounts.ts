/**
 * A small index to count from. A demonstration court lets anybody sign in as anybody; whether a court is one is said when it is founded and never again.
 * Programs sign in with tokens of a person’s.
 */
export const accounts = /* sql */ `
alter table court add column demonstration boolean not null default false;

create table api_token (
  court text not null,
  token_hash text not null,
  person text not null,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (court, token_hash),
  foreign key (court, person) references account on delete cascade
);

create index view_review_count on view_review (court, stage);
`;
