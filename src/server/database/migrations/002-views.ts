/** What is derived from the log: the register, and what everybody has to do. Thrown away and made again at will. */
export const views = /* sql */ `
create table view_review (
  court text not null references court,
  id text not null,
  version integer not null,
  number text,
  case_number text not null,
  case_court text,
  cause text,
  category text,
  parties text[] not null,
  stage text not null,
  grounds text[] not null,
  sources text[] not null,
  missing text[] not null,
  division text,
  handling_judge text,
  reviewer text,
  opinion text,
  referred_on date not null,
  registered_on date,
  filed_on date,
  case_closed_on date,
  beyond_time_limit boolean not null,
  decided_on date,
  closed_on date,
  closing text,
  due_on date,
  due_clock text,
  meeting text,
  judge_side text[] not null,
  bound text[] not null,
  related text[] not null,
  with_committee boolean not null,
  confirming boolean not null,
  supervised boolean not null,
  bigrams text[] not null,
  primary key (court, id),
  unique (court, number)
);
create index view_review_number on view_review (court, number text_pattern_ops);
create index view_review_case on view_review (court, case_number);
create index view_review_latest on view_review (court, referred_on desc, id desc);
create index view_review_stage on view_review (court, stage, referred_on desc, id desc);
create index view_review_due on view_review (court, due_on, id) where due_on is not null;
create index view_review_search on view_review using gin (bigrams);
create index view_review_related on view_review using gin (related);
create index view_review_side on view_review using gin (judge_side);
create index view_review_bound on view_review using gin (bound);

create table view_task (
  court text not null references court,
  stream text not null,
  place integer not null,
  person text not null,
  command text not null,
  judge text,
  sanction text,
  due_on date,
  clock text,
  provisional boolean not null default false,
  optional boolean not null default false,
  title text not null,
  primary key (court, stream, place, person)
);
create index view_task_person on view_task (court, person, due_on);

create table view_meeting (
  court text not null references court,
  id text not null,
  version integer not null,
  stage text not null,
  kind text not null,
  held_on date not null,
  held_at text not null,
  place text not null,
  items integer not null,
  primary key (court, id)
);
create index view_meeting_day on view_meeting (court, held_on desc, id);

create table view_circular (
  court text not null references court,
  id text not null,
  title text not null,
  published_on date not null,
  primary key (court, id)
);
`;
