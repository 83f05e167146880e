import { z } from 'zod';
import { administrators, categories, departments, type Office, offices } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords } from '../kernel/step.ts';
import { checkWorkloadCoefficient, setWorkloadCoefficient } from './coefficients.ts';
import { day } from './day-bounds.ts';
import { endDeputy, handOverWork } from './hand-over.ts';
import { adjudicationCommitteeOn, officesOf } from './people.ts';
import type { PeopleEvent } from './people-events.ts';
import { id, keepers, step, words } from './people-step.ts';
import { nameQualityGrades } from './quality-names.ts';
import { unknownPerson } from './words.ts';

/** What an office is about, apart from who holds it and when. */
const ofOffice = {
  office: z.enum(idsOf(offices)),
  categories: z.array(z.enum(idsOf(categories))).optional(),
  source: z.enum(idsOf(departments)).optional(),
};

const officeRefusals = {
  'administrators-exclusive': {
    cite: 'O1',
    zh: '系统、安全、审计三员不得互相兼任，也不得兼任办案职务。',
    en: 'System, security and audit administrators exclude one another and every office that sees cases.',
  },
  'source-missing': { cite: '8', zh: '请写明所属来源部门。', en: 'Say which source department.' },
} as const satisfies Record<string, RefusalWords>;

/** Whether the office can’t be held beside one of the others. */
function excludes(office: Office, others: readonly Office[]): boolean {
  return administrators.includes(office)
    ? others.some((other) => other !== office)
    : others.some((other) => administrators.includes(other));
}

function lacksSource({ office, source }: { office: Office; source?: string | undefined }): boolean {
  return office === 'source-clerk' && !source;
}

export const addPerson = step({
  name: 'add-person',
  title: { zh: '登记人员', en: 'Add a person' },
  help: {
    zh: '职务可以一并登记，自在册之日起任职；以后的变动用“任职”“免职”办理。',
    en: 'Offices can be entered with the person, held from the first day of service; later changes are made by giving and ending offices.',
  },
  cites: ['O1'],
  by: keepers,
  stages: 'any',
  fields: z.strictObject({
    id,
    name: words,
    department: words,
    inQuota: z.boolean().default(false),
    from: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
    offices: z.array(z.strictObject(ofOffice)).max(idsOf(offices).length).optional(),
  }),
  events: ['PersonAdded', 'OfficeGiven'],
  refusals: {
    'person-exists': { cite: 'O1', zh: '编号“{person}”已有人使用。', en: 'The id “{person}” is taken.' },
    ...officeRefusals,
    'office-twice': { cite: 'O1', zh: '同一职务列了两次。', en: 'An office is named twice.' },
  },
  decide(people, { offices: given = [], ...person }, _env, refuse) {
    if (people.persons[person.id]) return refuse('person-exists', { person: person.id });
    const names = given.map(({ office }) => office);
    if (new Set(names).size < names.length) return refuse('office-twice');
    if (names.some((office) => excludes(office, names))) return refuse('administrators-exclusive');
    if (given.some(lacksSource)) return refuse('source-missing');
    return accept<PeopleEvent>(
      { type: 'PersonAdded', person },
      ...given.map((office) => ({
        type: 'OfficeGiven' as const,
        held: { person: person.id, ...office, from: person.from },
      })),
    );
  },
});

export const correctPerson = step({
  name: 'correct-person',
  title: { zh: '更正人员信息', en: 'Correct a person’s entry' },
  cites: ['O1'],
  by: keepers,
  stages: 'any',
  fields: z.strictObject({
    person: id,
    name: words.optional(),
    department: words.optional(),
    inQuota: z.boolean().optional(),
  }),
  events: ['PersonCorrected'],
  refusals: unknownPerson,
  decide: (people, given, _env, refuse) =>
    people.persons[given.person]
      ? accept({ type: 'PersonCorrected', ...given })
      : refuse('unknown-person', { person: given.person }),
});

export const endService = step({
  name: 'end-service',
  title: { zh: '人员离任', en: 'End a person’s service' },
  cites: ['O1'],
  by: keepers,
  stages: 'any',
  fields: z.strictObject({
    person: id,
    on: day({ notBefore: ['service-began'], notAfter: ['a-plan'] }),
    reason: words,
  }),
  events: ['ServiceEnded'],
  refusals: unknownPerson,
  decide: (people, given, _env, refuse) =>
    people.persons[given.person]
      ? accept({ type: 'ServiceEnded', ...given })
      : refuse('unknown-person', { person: given.person }),
});

export const giveOffice = step({
  name: 'give-office',
  title: { zh: '任职', en: 'Give an office' },
  cites: ['O1'],
  by: keepers,
  stages: 'any',
  fields: z.strictObject({
    person: id,
    ...ofOffice,
    from: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
    until: day({ notBefore: ['begins'], notAfter: ['a-plan'] }).optional(),
    document: words.optional(),
  }),
  events: ['OfficeGiven'],
  refusals: {
    ...unknownPerson,
    ...officeRefusals,
  },
  decide(people, { document, ...held }, _env, refuse) {
    if (!people.persons[held.person]) return refuse('unknown-person', { person: held.person });
    if (lacksSource(held)) return refuse('source-missing');
    const others = officesOf(people, held.person, held.from).map((each) => each.office);
    if (excludes(held.office, others)) return refuse('administrators-exclusive');
    return accept({ type: 'OfficeGiven', held, document });
  },
});

export const endOffice = step({
  name: 'end-office',
  title: { zh: '免职', en: 'End an office' },
  cites: ['O1'],
  by: keepers,
  stages: 'any',
  fields: z.strictObject({
    person: id,
    office: z.enum(idsOf(offices)),
    on: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
  }),
  events: ['OfficeEnded'],
  refusals: {
    'office-not-held': { cite: 'O1', zh: '当日未任该职。', en: 'The office is not held on that day.' },
  },
  decide: (people, given, _env, refuse) =>
    officesOf(people, given.person, given.on).some((held) => held.office === given.office)
      ? accept({ type: 'OfficeEnded', ...given })
      : refuse('office-not-held'),
});

export const recordLeave = step({
  name: 'record-leave',
  title: { zh: '登记请假', en: 'Record leave' },
  cites: ['O3'],
  by: [...keepers, 'quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject({
    person: id,
    from: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
    until: day({ notBefore: ['begins'], notAfter: ['a-plan'] }),
    reason: words,
  }),
  events: ['LeaveRecorded'],
  refusals: unknownPerson,
  decide(people, { reason, ...leave }, _env, refuse) {
    if (!people.persons[leave.person]) return refuse('unknown-person', { person: leave.person });
    return accept({ type: 'LeaveRecorded', leave, reason });
  },
});

export const endLeave = step({
  name: 'end-leave',
  title: { zh: '销假', en: 'End leave' },
  cites: ['O3'],
  by: [...keepers, 'quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject({ person: id, on: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }) }),
  events: ['LeaveEnded'],
  refusals: { 'not-on-leave': { cite: 'O3', zh: '当日并未请假。', en: 'There is no leave on that day.' } },
  decide: (people, given, _env, refuse) =>
    people.leave.some(
      (each) => each.person === given.person && each.from <= given.on && given.on <= each.until,
    )
      ? accept({ type: 'LeaveEnded', ...given })
      : refuse('not-on-leave'),
});

export const appointDeputy = step({
  name: 'appoint-deputy',
  title: { zh: '指定代行人', en: 'Appoint a deputy' },
  cites: ['O1'],
  by: [...keepers, 'self'],
  stages: 'any',
  fields: z.strictObject({
    person: id,
    deputy: id,
    from: day({ notBefore: ['any-earlier-day'], notAfter: ['a-plan'] }),
    until: day({ notBefore: ['begins'], notAfter: ['a-plan'] }),
  }),
  events: ['DeputyAppointed'],
  refusals: {
    ...unknownPerson,
    'own-deputy': { cite: 'O1', zh: '不能由本人代行。', en: 'Nobody is their own deputy.' },
    'only-for-oneself': {
      cite: 'O1',
      zh: '只能为本人指定代行人。',
      en: 'One appoints a deputy for oneself only.',
    },
  },
  decide(people, deputy, env, refuse) {
    for (const person of [deputy.person, deputy.deputy])
      if (!people.persons[person]) return refuse('unknown-person', { person });
    if (deputy.person === deputy.deputy) return refuse('own-deputy');
    const keeps = officesOf(people, env.by, env.today).some((held) => keepers.includes(held.office));
    if (!keeps && deputy.person !== env.by) return refuse('only-for-oneself');
    return accept({ type: 'DeputyAppointed', deputy });
  },
});

export const setCommitteeOrder = step({
  name: 'set-committee-order',
  title: { zh: '设定审判委员会委员顺序', en: 'Set the order of adjudication-committee members' },
  cites: ['O3'],
  by: ['quality-office-clerk', 'system-administrator'],
  stages: 'any',
  fields: z.strictObject({ order: z.array(id).min(1) }),
  events: ['CommitteeOrderSet'],
  refusals: {
    'order-incomplete': {
      cite: 'O3',
      zh: '名单应当恰好包含全体现任审判委员会委员，每人一次。',
      en: 'The list has to name every present member of the adjudication committee exactly once.',
    },
  },
  decide(people, given, env, refuse) {
    const members = adjudicationCommitteeOn(people, env.today);
    const complete =
      given.order.length === members.length &&
      new Set(given.order).size === members.length &&
      members.every((member) => given.order.includes(member));
    return complete ? accept({ type: 'CommitteeOrderSet', order: given.order }) : refuse('order-incomplete');
  },
});

export const declareRelatives = step({
  name: 'declare-relatives',
  title: { zh: '申报近亲属关系', en: 'Declare relatives' },
  cites: ['3'],
  by: [...keepers, 'quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject({ one: id, other: id }),
  events: ['RelativesDeclared'],
  refusals: unknownPerson,
  decide(people, given, _env, refuse) {
    for (const person of [given.one, given.other])
      if (!people.persons[person]) return refuse('unknown-person', { person });
    return accept({ type: 'RelativesDeclared', ...given });
  },
});

/** Reviewers whom the superior court designates act on one review; they hold no office and have no vote. */
export const admitOutsideReviewer = step({
  name: 'admit-outside-reviewer',
  title: { zh: '登记上级法院指定的评查人', en: 'Admit a reviewer designated by the superior court' },
  cites: ['3'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ id, name: words, document: words }),
  events: ['PersonAdded'],
  refusals: {},
  decide(people, given, env) {
    if (people.persons[given.id]) return accept();
    const { id: person, name } = given;
    const department = people.court.superior ?? '上级法院';
    return accept({
      type: 'PersonAdded',
      person: { id: person, name, department, inQuota: false, from: env.today, outside: true },
    });
  },
});

export const peopleSteps = [
  admitOutsideReviewer,
  addPerson,
  correctPerson,
  endService,
  giveOffice,
  endOffice,
  recordLeave,
  endLeave,
  appointDeputy,
  endDeputy,
  handOverWork,
  setCommitteeOrder,
  declareRelatives,
  setWorkloadCoefficient,
  checkWorkloadCoefficient,
  nameQualityGrades,
];
