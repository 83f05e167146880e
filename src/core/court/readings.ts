import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import { seconds } from '../../vocabulary/court.ts';
import type { Bounds } from '../kernel/day-bounds.ts';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import type { AnyStep, Refuse, Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName, system } from '../people/acting.ts';
import { identifier, line } from '../people/fields.ts';
import { fitRefusals, minutesFit, minutesRefusals, minutesTaken, namedMinutes } from '../people/minutes.ts';
import { qualityCommittee } from '../people/minutes-order.ts';
import { checked, checkRefusals, type EnteredBy, maySecond } from '../people/second-person.ts';
import { type Adoption, isOption } from '../readings/readings.ts';
import { findReading, type ReadingId } from '../readings/register.ts';
import { commencement } from '../rules/art33-commencement.ts';
import { latest } from '../time/court-date.ts';
import { boundedDay, everywhere } from '../time/day.ts';

export const quotes = { '32': '本办法由院案件质量监督管理委员会负责解释' } as const;

/** What the committee has adopted, in the order of adoption; and what waits for a second person. */
export type Adoptions = readonly Adoption[];

export type ReadingsEvent =
  | { readonly type: 'ReadingAdopted'; readonly adoption: Adoption }
  | {
      readonly type: 'ReadingProposed';
      readonly adoption: Adoption;
      /** SHA-256 of the scan, where the document came late. */
      readonly files?: readonly string[];
    }
  | { readonly type: 'ReadingProposalDropped'; readonly reading: ReadingId; readonly reason: string };

export function evolveReadings(adoptions: Adoptions, event: ReadingsEvent): Adoptions {
  const reading = event.type === 'ReadingProposalDropped' ? event.reading : event.adoption.reading;
  const others = adoptions.filter((each) => !(each.pending && each.reading === reading));
  switch (event.type) {
    case 'ReadingAdopted':
      return [...others, event.adoption];
    case 'ReadingProposed':
      return [...others, { ...event.adoption, pending: true }];
    case 'ReadingProposalDropped':
      return others;
  }
}

/** An adoption takes effect from a day on, never backwards; its minutes are those of a meeting under the Measures (32). */
export const readingsBounds = {
  ...everywhere,
  today: { ...everywhere.today, cite: '32' },
  'from-today': {
    ...everywhere['from-today'],
    cite: '32',
    code: 'backwards',
    words: { zh: '生效日不得早于今天。', en: 'It can’t take effect before today.' },
  },
  commencement: {
    cite: '33',
    code: 'before-commencement',
    says: { zh: '本办法施行之日', en: 'the day the Measures came into force' },
    day: () => commencement,
  },
} as const satisfies Bounds<Adoptions, Acting>;

const day = boundedDay<keyof typeof readingsBounds>;

type Role = Office | 'system';
const step = <With, Code extends string>(
  each: Step<Adoptions, Acting, With, ReadingsEvent, Role, Code>,
): Step<Adoptions, Acting, With, ReadingsEvent, Role, Code> => each;

const unknown = {
  'no-such-reading': {
    cite: '32',
    zh: '口径登记中没有这一口径。',
    en: 'The register has no such reading.',
  },
  'no-such-option': {
    cite: '32',
    zh: '所选的不是该口径的选项。',
    en: 'What was chosen is not an option of this reading.',
  },
} as const;

function optionOf(given: { reading: string; option: string }, refuse: Refuse<keyof typeof unknown>) {
  const reading = findReading(given.reading);
  if (!reading) return refuse('no-such-reading');
  if (!isOption(reading.id, given.option)) return refuse('no-such-option');
  return { reading: reading.id };
}

const adoption = {
  reading: line,
  option: line,
  from: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
  ...namedMinutes,
  minutesOn: day({ notBefore: ['commencement'], notAfter: ['today'] }),
};

const minutesAt = minutesRefusals({ number: 'minutesNumber', on: 'minutesOn', scan: 'scan' });

const adoptReading = step({
  name: 'adopt-reading',
  title: { zh: '录入采用的口径', en: 'Enter an adopted reading' },
  help: {
    zh: '口径由质监委在会议上表决采用（议程种类“解释口径”），随纪要生效。会外形成文件的，由质监办录入文号和日期，经其他岗位一人核对后，自某日起生效，不溯及已办结的案件。',
    en: 'The committee adopts a reading by an item of its agenda, and the minutes bring it into force. Where it has decided by a document, the office enters it, somebody in another office checks it, and it takes effect from a day on, never backwards over a closed case.',
  },
  cites: ['32'],
  by: ['quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject(adoption),
  events: ['ReadingProposed'],
  refusals: { ...unknown, ...minutesAt },
  decide(_adoptions, { scan, ...given }, env, refuse) {
    const known = optionOf(given, refuse);
    if ('refused' in known) return known;
    const adopted = { ...given, reading: known.reading, enteredBy: env.by };
    const taken = minutesTaken({ ...minutesOf(adopted), scan }, env, refuse);
    if ('refused' in taken) return taken;
    const files = scan ? [scan] : [];
    const adoption = { ...adopted, ...(scan && { files }) };
    return accept({ type: 'ReadingProposed', adoption, ...(scan && { files }) });
  },
});

function minutesOf(given: Pick<Adoption, 'minutesNumber' | 'minutesOn' | 'numberReason' | 'files'>) {
  const { minutesNumber: number, minutesOn: on, numberReason, files } = given;
  return { body: qualityCommittee, number, on, numberReason, scan: files?.[0] };
}

const confirmReading = step({
  name: 'confirm-reading',
  title: { zh: '核对采用的口径', en: 'Check an adopted reading' },
  help: {
    zh: '与质监委的文件核对无误的，口径自所定之日起生效；所定之日已过的，自今日起生效。不符的，退回并写明理由。',
    en: 'If the committee’s document says so, the reading comes into force on its day, or today where that day is past. If not, it is sent back with the reason.',
  },
  cites: ['32'],
  by: seconds,
  stages: 'any',
  fields: z.strictObject({ reading: line, ...checked }),
  events: ['ReadingAdopted', 'ReadingProposalDropped'],
  refusals: {
    'nothing-to-confirm': {
      cite: '32',
      zh: '没有待核对的口径。',
      en: 'No adopted reading waits to be checked.',
    },
    ...checkRefusals('32'),
    ...fitRefusals({}),
  },
  ready(adoptions, env, refuse) {
    const waiting = adoptions.filter((each) => each.pending);
    if (waiting.length === 0) return refuse('nothing-to-confirm');
    return waiting.some((each) => maySecond(enteredBy(each), env))
      ? undefined
      : refuse('second-person-needed');
  },
  decide(adoptions, given, env, refuse) {
    const waiting = adoptions.find((each) => each.pending && each.reading === given.reading);
    if (!waiting) return refuse('nothing-to-confirm');
    if (!maySecond(enteredBy(waiting), env)) return refuse('second-person-needed');
    const { pending: _, ...entered } = waiting;
    if (given.agrees) {
      const fit = minutesFit(minutesOf(entered), env, refuse);
      if ('refused' in fit) return fit;
      return accept<ReadingsEvent>({
        type: 'ReadingAdopted',
        adoption: { ...entered, from: latest(entered.from, env.today), confirmedBy: env.by },
      });
    }
    if (!given.reason) return refuse('reason-missing');
    return accept<ReadingsEvent>({
      type: 'ReadingProposalDropped',
      reading: waiting.reading,
      reason: given.reason,
    });
  },
});

function enteredBy({ enteredBy: by }: Adoption): EnteredBy {
  return { ...(by && { by }), office: 'quality-office-clerk' };
}

/** What a meeting has voted comes into force with its minutes: on the day that was voted, or when they are approved. */
const adoptVotedReading = step({
  name: 'adopt-voted-reading',
  title: { zh: '口径经会议采用', en: 'A reading is adopted by the meeting' },
  cites: ['32'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({
    reading: line,
    option: line,
    minutesNumber: line,
    minutesOn: adoption.minutesOn,
    from: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
    meeting: identifier,
  }),
  events: ['ReadingAdopted'],
  refusals: unknown,
  decide(_adoptions, given, env, refuse) {
    const known = optionOf(given, refuse);
    if ('refused' in known) return known;
    const from = latest(given.from, env.today);
    return accept({ type: 'ReadingAdopted', adoption: { ...given, reading: known.reading, from } });
  },
});

export const readingsSteps: readonly AnyStep<Adoptions, Acting, ReadingsEvent, Role>[] = [
  adoptReading,
  confirmReading,
  adoptVotedReading,
];

export const readingsDecider: Decider<Adoptions, Acting, ReadingsEvent, Role> = {
  steps: readingsSteps,
  bounds: readingsBounds,
  stageOf: () => 'kept',
  rolesOf: (_state, env) => new Set<Role>(env.by === system ? ['system'] : actingOffices(env)),
  roleName: (role) => (role === 'system' ? { zh: '系统', en: 'the system' } : officeName(role)),
  stageName: () => ({ zh: '口径登记', en: 'the register of readings' }),
};

export function decideReadings(adoptions: Adoptions, command: { name: string; with: unknown }, env: Acting) {
  return decideWith(readingsDecider, adoptions, command, env);
}
