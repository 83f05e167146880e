import { z } from 'zod';
import {
  type Answered,
  actions,
  because,
  both,
  count,
  court,
  day,
  dueDay,
  instant,
  names,
  office,
  person,
  persons,
  session,
  task,
  text,
  texts,
  verification,
  version,
} from './parts.ts';

const next = text.nullable().describe('The `cursor` of the next page');
const span = { person: text, from: day, until: day };
const on = z.strictObject({ kind: text, id: text });

const deskTask = {
  ...task,
  on,
  about: text,
  judgeName: text.optional(),
};

const othersTask = z.strictObject({ ...deskTask, persons: texts, personNames: texts });

const registerRow = z.strictObject({
  id: text,
  version,
  number: text.nullable(),
  caseNumber: text,
  stage: text,
  referredOn: day,
  sight: z.enum(['judge', 'whole', 'limited']).describe('How much of the review is shown'),
  caseCourt: text.nullish(),
  cause: text.nullish(),
  category: text.nullish(),
  parties: texts.optional(),
  filedOn: day.nullish(),
  caseClosedOn: day.nullish(),
  decidedOn: day.nullish(),
  closedOn: day.nullish(),
  grounds: texts.optional(),
  sources: texts.optional(),
  missing: texts.optional(),
  division: text.nullish(),
  handlingJudge: text.nullish(),
  reviewer: text.nullish(),
  opinion: text.nullish(),
  registeredOn: day.nullish(),
  beyondTimeLimit: z.boolean().optional(),
  closing: text.nullish(),
  dueOn: day.nullish(),
  dueClock: text.nullish(),
  meeting: text.nullish(),
  due: z.strictObject(dueDay).optional(),
});

/** What of a review is shown depends on who looks; what everybody is shown is named. */
const review = z.looseObject({
  id: text,
  version,
  sight: z.enum(['whole', 'judge', 'outcome', 'referral', 'custody']),
  stage: text,
  stageName: text,
  trackStageNames: names,
  number: text.optional(),
  referredOn: day,
  case: z.looseObject({ caseNumber: text }),
  tasks: z.array(z.strictObject(task)),
  clocks: z.array(z.strictObject({ judge: text.optional(), ...dueDay })),
  clarifications: z.array(z.looseObject({ judge: text, title: text, text, because })),
  actions,
  names,
});

const entry = z.strictObject({
  position: count,
  version: count,
  hash: text,
  header: text,
  type: text,
  at: instant,
  on: day,
  by: text,
  onBehalfOf: text.optional(),
  cites: texts,
  content: z.looseObject({}),
  withheld: z.unknown().optional(),
});

const meetingRow = z.strictObject({
  id: text,
  version,
  stage: text,
  kind: text,
  on: day,
  time: text,
  place: text,
  items: count,
});

const meeting = z.looseObject({
  id: text,
  version,
  stage: text,
  stageName: text,
  itemKindNames: names,
  committee: z.array(z.strictObject({ person: text, title: text })),
  agenda: z.array(z.looseObject({ id: text, kind: text, stage: text, hidden: z.boolean() })),
  actions,
  names,
});

const result = z.looseObject({ finding: text, absorbed: z.boolean(), rung: text.nullable(), because });
const record = z.strictObject({
  judge: text,
  name: text,
  version,
  findings: z.array(z.looseObject({ id: text, case: text, grade: text, share: text })),
  results: z.array(result),
  outlook: z.strictObject({
    on: day,
    units: z.array(z.looseObject({})),
    oneMore: z.array(z.looseObject({ result })),
  }),
  prior: z.array(z.looseObject({})),
  lapsed: z.array(z.looseObject({ finding: text })),
  actions,
  names,
});

const heldOffice = z.strictObject({
  office: text,
  from: day,
  until: day.optional(),
  categories: texts.optional(),
  source: text.optional(),
});

const people = z.strictObject({
  version,
  court,
  people: z.array(
    z.strictObject({
      ...person,
      offices: z.array(office),
      from: day,
      until: day.optional(),
      outside: z.boolean().optional(),
      held: z.array(heldOffice),
    }),
  ),
  leave: z.array(z.strictObject(span)),
  deputies: z.array(z.looseObject({ person: text, deputy: text, from: day, until: day.optional() })),
  relatives: z.array(z.tuple([text, text])).optional(),
  actions,
});

const committee = z.strictObject({
  members: z.array(z.strictObject({ person: text, title: text, name: text })),
  order: z.array(z.strictObject({ person: text, name: text })),
  rotation: z.strictObject({ members: texts, cursor: count, owed: texts }),
  draws: z.array(z.looseObject({ review: text, assigned: text, number: text.optional() })),
});

const readings = z.strictObject({
  version,
  readings: z.array(
    z.strictObject({
      id: text,
      title: text,
      quotes: texts,
      articles: texts,
      why: text,
      options: z.array(z.strictObject({ id: text, words: text })).optional(),
      figure: z.strictObject({ default: z.union([text, z.number()]), unit: text }).optional(),
      inForce: text,
      adoptions: z.array(
        z.strictObject({ reading: text, option: text, from: day, minutesNumber: text, minutesOn: day }),
      ),
    }),
  ),
  settled: z.array(z.strictObject({ law: texts, says: text })),
  conflicts: z.array(z.strictObject({ cites: texts, says: text })),
  actions,
});

const calendar = z.strictObject({
  version,
  year: count,
  published: z.boolean(),
  off: z.array(day),
  work: z.array(day),
  years: texts,
  actions,
});

const circularRow = { id: text, title: text, publishedOn: day };
const grouped = z.array(z.strictObject({ value: text.nullable(), count }));
const months = { judge: text, review: text, case: text, ordered: count, stands: count };

const sanctions = z.strictObject({
  items: z.array(
    z.looseObject({
      judge: text,
      review: text,
      case: text,
      kind: text,
      rung: text.nullable(),
      state: text,
      owners: texts,
      mine: z.boolean(),
    }),
  ),
  names,
});

const allowances = z.strictObject({
  month: text,
  judges: count,
  items: z.array(
    z.strictObject({
      ...months,
      rung: text.nullable(),
      from: text,
      through: text,
      place: count,
      coincides: z.boolean(),
      state: text,
      executedOn: day.nullable(),
      because,
    }),
  ),
  refunds: z.array(z.strictObject({ ...months, months: count, restoredOn: day.nullable() })),
  names,
});

const provision = z.looseObject({ id: text, text });

/** Every question, by its address below `/api/v1`. */
export const answers: Readonly<Record<string, Answered>> = {
  '/session': { summary: 'Who is signed in', answer: session },
  '/session/people': {
    summary: 'Who can sign in with one click, in a demonstration court',
    answer: z.strictObject({ people: persons }),
  },
  '/desk': {
    summary: 'What this person has to do, most urgent first',
    answer: z.strictObject({
      today: day,
      tasks: z.array(
        z.strictObject({ ...deskTask, onBehalfOf: text.optional(), onBehalfOfName: text.optional() }),
      ),
      waiting: z.array(othersTask),
      escalated: z.array(othersTask),
      meetings: z.array(z.strictObject({ id: text, stage: text, on: day, time: text, place: text })),
      cover: z.strictObject({
        onLeaveUntil: day.optional(),
        deputies: z.array(z.looseObject({ deputy: text, name: text, from: day, handedOver: z.boolean() })),
      }),
    }),
  },
  '/reviews': {
    summary: 'The register: reviews that this person may know of',
    answer: z.strictObject({ items: z.array(registerRow), total: count, next }),
  },
  '/reviews/{id}': { summary: 'A review, as far as this person may see it', answer: review },
  '/reviews/{id}/trace': {
    summary: 'The entries of a review in the log',
    answer: z.strictObject({ items: z.array(entry), names }),
  },
  '/meetings': {
    summary: 'Meetings, the latest first',
    answer: z.strictObject({
      items: z.array(meetingRow),
      next,
      tooLate: z.array(z.looseObject({})).describe('Reconsiderations that end before the next meeting'),
    }),
  },
  '/meetings/{id}': { summary: 'A meeting with its agenda', answer: meeting },
  '/judges/{id}/record': {
    summary: 'A judge’s record and what one more finding would bring',
    answer: record,
  },
  '/people': { summary: 'The register of people with their offices', answer: people },
  '/people/committee': { summary: 'The committee of the day and the rotation', answer: committee },
  '/readings': { summary: 'The register of readings', answer: readings },
  '/readings/what-if': {
    summary: 'Past results under another option of a reading',
    answer: z.looseObject({ reading: text, option: text, from: day, past: text, inForce: text, names }),
  },
  '/calendar': { summary: 'The working days of a year', answer: calendar },
  '/circulars': {
    summary: 'Circulars, the latest first',
    answer: z.strictObject({ items: z.array(z.strictObject(circularRow)) }),
  },
  '/circulars/{id}': { summary: 'A circular', answer: z.strictObject({ ...circularRow, text }) },
  '/log': {
    summary: 'Headers of the log, without content',
    answer: z.strictObject({
      size: count,
      lastHash: text,
      items: z.array(z.strictObject({ position: count, hash: text, header: z.looseObject({ type: text }) })),
      next: count.nullable(),
    }),
  },
  '/statistics': {
    summary: 'Counts of the reviews that this person sees whole',
    answer: z.strictObject({
      total: count,
      overdue: count,
      beyondTimeLimit: count,
      stage: grouped,
      ground: grouped,
      opinion: grouped,
      category: grouped,
      division: grouped,
    }),
  },
  '/sanctions': { summary: 'Sanctions that this person may know of', answer: sanctions, file: true },
  '/allowances': { summary: 'Allowances withheld in a month', answer: allowances, file: true },
  '/workload': {
    summary: 'What reviewers have done in a period',
    answer: z.strictObject({
      version,
      from: day,
      to: day,
      reviewers: z.array(z.looseObject({})),
      coefficients: z.array(z.looseObject({})),
      actions,
      names,
    }),
    file: true,
  },
  '/law': {
    summary: 'Every provision of the two texts, as printed',
    answer: z.strictObject({ provisions: z.array(provision) }),
  },
  '/commands': {
    summary: 'Every command with the schema of its fields',
    answer: z.strictObject({
      commands: z.array(
        z.looseObject({ name: text, resource: text, title: both, cites: texts, fields: z.looseObject({}) }),
      ),
    }),
  },
  '/reference': { summary: 'Words of the Measures that forms show', answer: z.looseObject({}) },
  '/people/{id}/open-work': {
    summary: 'What somebody has in hand, and what of it can be handed over',
    answer: z.strictObject({ items: z.array(z.looseObject({})) }),
  },
  '/accounts/sessions': {
    summary: 'Who is signed in',
    answer: z.strictObject({ sessions: z.array(z.looseObject({ id: text, person: text })) }),
  },
  '/calendar-feed': {
    summary: 'Whether the own calendar has an address',
    answer: z.strictObject({ feed: z.looseObject({}).nullable() }),
  },
  '/calendar-feed/{secret}': {
    summary: 'The calendar of whoever has the address, as iCalendar text',
    answer: text,
  },
  '/log/verification': {
    summary: 'How far a verification of the log is, and how the last one ended',
    answer: verification,
  },
  '/accounts': {
    summary: 'Who has an account',
    answer: z.strictObject({
      accounts: z.array(
        z.strictObject({
          person: text,
          login: text,
          oneTime: z.boolean(),
          locked: z.boolean(),
          hasPassword: z.boolean(),
        }),
      ),
    }),
  },
};
