import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import { administrators } from '../../vocabulary/court.ts';
import { accept } from '../kernel/decision.ts';
import type { Acting } from './acting.ts';
import { day } from './day-bounds.ts';
import { deputiesOf, inService, officesOf, type People, type PersonId } from './people.ts';
import { id, keepers, step, words } from './people-step.ts';
import { unknownPerson } from './words.ts';

const anybodys: readonly Office[] = [
  ...keepers,
  'quality-office-clerk',
  'court-president',
  'executive-vice-president',
];

/** Who may hand over somebody's work: personnel, the quality office, and whoever leads them. */
function maySettle(people: People, env: Acting, person: PersonId): boolean {
  const offices = officesOf(people, env.by, env.today).map((held) => held.office);
  if (offices.some((office) => anybodys.includes(office))) return true;
  const [led, leads] = [people.persons[person]?.department, people.persons[env.by]?.department];
  return offices.includes('division-head') && led === leads;
}

function administers(people: People, person: PersonId, env: Acting): boolean {
  return officesOf(people, person, env.today).some((held) => administrators.includes(held.office));
}

export const handOverWork = step({
  name: 'hand-over-work',
  title: { zh: '移交全部在办工作', en: 'Hand over all open work' },
  help: {
    zh: '自起始日起，其职务上的在办工作由接收人代行并注明。评查、主持、表决、申辩、复议等须由本人办理的不随之移交：评查人不能履行职责的，解除任务后按委员顺序重新分配；接收人应当回避的案件不得接手。',
    en: 'From that day the receiver does the work of the offices on behalf. What is done in person is not handed over: a reviewer who can’t act is released and the list is drawn from anew; a case from which the receiver is recused stays closed to them.',
  },
  cites: ['O3', '3', '5(2)'],
  by: [...anybodys, 'division-head'],
  stages: 'any',
  fields: z.strictObject({
    person: id,
    to: id,
    from: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
    until: day({ notBefore: ['begins'], notAfter: ['a-plan'] }).optional(),
    reason: words,
  }),
  events: ['WorkHandedOver'],
  refusals: {
    ...unknownPerson,
    'to-oneself': { cite: 'O3', zh: '不能移交给本人。', en: 'One can’t hand one’s work to oneself.' },
    'not-led-by-you': {
      cite: '5(2)',
      zh: '庭室负责人只能移交本庭室人员的工作。',
      en: 'A division head hands over the work of their own division only.',
    },
    'receiver-not-in-service': {
      cite: 'O1',
      zh: '接收人起始日不在岗。',
      en: 'The receiver is not in service on the first day.',
    },
    'administrators-exclusive': {
      cite: 'O1',
      zh: '系统、安全、审计三员与办案人员之间不得移交工作。',
      en: 'Between administrators of the system and those who work on cases nothing is handed over.',
    },
    'handed-over-already': {
      cite: 'O3',
      zh: '当日已移交给该人。',
      en: 'On that day the work has been handed to this person already.',
    },
  },
  decide(people, { person, to, from, until, reason }, env, refuse) {
    for (const each of [person, to])
      if (!people.persons[each]) return refuse('unknown-person', { person: each });
    if (person === to) return refuse('to-oneself');
    if (!maySettle(people, env, person)) return refuse('not-led-by-you');
    if (!inService(people, to, from)) return refuse('receiver-not-in-service');
    if (administers(people, person, env) !== administers(people, to, env))
      return refuse('administrators-exclusive');
    if (deputiesOf(people, person, from).some((each) => each.deputy === to && each.handedOver))
      return refuse('handed-over-already');
    const deputy = { person, deputy: to, from, ...(until ? { until } : {}), handedOver: true };
    return accept({ type: 'WorkHandedOver', deputy, reason });
  },
});

export const endDeputy = step({
  name: 'end-deputy',
  title: { zh: '终止代行', en: 'End a deputy’s cover' },
  help: {
    zh: '含移交的工作：自次日起由本人办理。',
    en: 'Handed-over work as well: from the day after it is the person’s own again.',
  },
  cites: ['O1'],
  by: [...anybodys, 'division-head', 'self'],
  stages: 'any',
  fields: z.strictObject({
    person: id,
    deputy: id,
    on: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
  }),
  events: ['DeputyEnded'],
  refusals: {
    'not-a-deputy': { cite: 'O1', zh: '当日没有这项代行。', en: 'There is no such cover on that day.' },
    'not-led-by-you': {
      cite: '5(2)',
      zh: '只能终止本人或者所辖人员的代行。',
      en: 'One ends cover for oneself or for those one leads only.',
    },
  },
  decide(people, { person, deputy, on }, env, refuse) {
    if (!deputiesOf(people, person, on).some((each) => each.deputy === deputy)) return refuse('not-a-deputy');
    if (person !== env.by && !maySettle(people, env, person)) return refuse('not-led-by-you');
    return accept({ type: 'DeputyEnded', person, deputy, on });
  },
});
