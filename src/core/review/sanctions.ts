import { z } from 'zod';
import { sanctionStages } from '../../vocabulary/sanctions.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Accepted, accept } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { documentOf, identifier, line, personId, prose } from '../people/fields.ts';
import { nameOf, type PersonId } from '../people/people.ts';
import { day, withheldFrom } from './day-bounds.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { readyForOne } from './for-whom.ts';
import { mayOwn } from './owners.ts';
import {
  begun,
  concernOf,
  type OpenReview,
  type Opinion,
  type Review,
  type Sanction,
  type TrackFinding,
  tracksOf,
} from './review.ts';
import { proposedBy } from './sanction-items.ts';
import { whileSanctioning } from './stages.ts';
import { theJudge } from './words.ts';

export const quotes = {
  '27': '给予责令整改、告诫、给予批评教育、责令书面检查、通报批评、扣发办案补贴、调离审判岗位、调出法官员额处理',
} as const;

const refusals = {
  'no-such-sanction': {
    cite: '27',
    zh: '对{judge}没有待办的该项处理。',
    en: 'No such sanction of {judge} waits for this.',
  },
  'not-the-owner': {
    cite: '27',
    zh: '该项处理由{owners}办理。',
    en: 'This sanction is carried out by {owners}.',
  },
} as const satisfies Record<string, RefusalWords>;

const stages = whileSanctioning;
const target = { judge: personId, sanction: line };

type Owned =
  | { readonly sanction: Sanction }
  | { readonly code: 'no-such-sanction' | 'not-the-owner'; readonly words: Record<string, string> };

function owned(
  review: OpenReview,
  given: { judge: PersonId; sanction: string },
  env: ReviewEnv,
  waits: readonly Sanction['stage'][],
  restoring = false,
): Owned {
  const sanction = concernOf(review, given.judge).track?.sanctions.find(
    (each) => each.kind === given.sanction && waits.includes(each.stage) && (restoring || mayStillRun(each)),
  );
  if (!sanction) return { code: 'no-such-sanction', words: { judge: nameOf(env.people, given.judge) } };
  const owners = mayOwn(review, env, given.sanction, given.judge);
  if (owners.includes(principal(env))) return { sanction };
  return {
    code: 'not-the-owner',
    words: { owners: owners.map((each) => nameOf(env.people, each)).join('、') },
  };
}

/** What the first of all sanctions would meet, where whoever acts can carry out none of them. */
function whyNone(
  review: Review,
  env: ReviewEnv,
  waits: readonly Sanction['stage'][],
  refuse: Refuse<'no-such-sanction' | 'not-the-owner'>,
) {
  const open = begun(review);
  const all = tracksOf(open).flatMap(([judge, { sanctions }]) =>
    sanctions.map(({ kind }) => ({ judge, sanction: kind })),
  );
  const whyNot = (given: (typeof all)[number]) => {
    const found = owned(open, given, env, waits);
    return 'code' in found ? refuse(found.code, found.words) : undefined;
  };
  return readyForOne(all, whyNot, () => refuse('no-such-sanction', { judge: theJudge }));
}

/** The months of allowance that stand. */
function inForce({ restore, months = 0, stands = 0 }: Sanction): number {
  return restore === undefined ? months : stands;
}

/** What is to be restored altogether is carried out no further (Judges Law 65). */
function mayStillRun({ restore, stands }: Sanction): boolean {
  return restore === undefined || (stands ?? 0) > 0;
}

export const proposeSanctions = step({
  name: 'propose-sanctions',
  title: { zh: '提出处理', en: 'Propose the sanctions' },
  cites: ['26', '27', '28'],
  by: ['system'],
  stages,
  fields: z.strictObject({
    judge: personId,
    finding: identifier,
    sanctions: z.array(
      z.strictObject({
        kind: line,
        months: z.int().min(0).optional(),
        proposalOnly: z.boolean(),
        stage: z.literal('proposed'),
      }),
    ),
    /** The committee has adopted them as a heavier result: it need not say again whether they follow. */
    adopted: z.boolean().default(false),
  }),
  events: ['SanctionsProposed'],
  refusals: {},
  decide(review, { judge, finding, sanctions, adopted }) {
    const whether = adopted ? 'yes' : heldIn(begun(review), judge, finding)?.whether;
    const about = { judge, finding };
    if (whether === 'open') return accept(awaiting({ ...about, ladder: sanctions }));
    const follow = whether === 'no' ? [] : sanctions;
    return accept({ type: 'SanctionsProposed', ...about, sanctions: follow, forCommittee: false });
  },
});

export const proposeOpinion = step({
  name: 'propose-opinion',
  title: { zh: '按委员会意见提出处理', en: 'Propose what the committee gave' },
  cites: ['5(4)', '28'],
  by: ['system'],
  stages,
  fields: z.strictObject({ judge: personId, finding: identifier }),
  events: ['SanctionsProposed'],
  refusals: {},
  decide(review, { judge, finding }) {
    const opinion = opinionOn(begun(review), judge, finding);
    if (!opinion) return accept(awaiting({ judge, finding }));
    const sanctions = proposedBy(opinion);
    return accept({ type: 'SanctionsProposed', judge, finding, sanctions, forCommittee: false });
  },
});

/** What was not voted goes to an item of kind `sanction` (5(4)). */
function awaiting(about: { judge: PersonId; finding: string; ladder?: readonly Sanction[] }): ReviewEvent {
  return { type: 'SanctionsProposed', ...about, sanctions: [], forCommittee: true };
}

function heldIn(review: OpenReview, judge: PersonId, finding: string): TrackFinding | undefined {
  return concernOf(review, judge).track?.findings.find((each) => each.finding === finding);
}

/** What the committee said on a finding; that no sanction follows is an opinion too. */
function opinionOn(review: OpenReview, judge: PersonId, finding: string): Opinion | undefined {
  const held = heldIn(review, judge, finding);
  return held?.whether === 'no' ? { sanctions: [], months: 0 } : held?.opinion;
}

export const issueSanction = step({
  name: 'issue-sanction',
  title: { zh: '作出处理', en: 'Issue a sanction' },
  cites: ['26', '27', '28'],
  by: ['sanction-owner'],
  stages,
  fields: z.strictObject({
    ...target,
    dueOn: day({ notBefore: ['due-from-today'], notAfter: ['a-plan'] }).optional(),
    words: prose.optional(),
  }),
  events: ['SanctionIssued'],
  refusals: {
    ...refusals,
    'due-day-missing': {
      cite: '28(1)',
      zh: '责令整改须写明整改期限。',
      en: 'An order to rectify needs a due day.',
    },
  },
  ready: (review, env, refuse) => whyNone(review, env, ['proposed'], refuse),
  decide(review, given, env, refuse) {
    const found = owned(begun(review), given, env, ['proposed']);
    if ('code' in found) return refuse(found.code, found.words);
    if (given.sanction === 'order-to-rectify' && !given.dueOn) return refuse('due-day-missing');
    return accept({ type: 'SanctionIssued', ...given });
  },
});

export const recordExecution = step({
  name: 'record-execution',
  title: { zh: '记录执行', en: 'Record the execution' },
  cites: ['27', '28', 'law:Judges Law 11, 48, 53'],
  by: ['sanction-owner'],
  stages,
  fields: z.strictObject({
    ...target,
    on: day({
      notBefore: ['sanction-issued', 'track-confirmed', 'month-after-confirmation'],
      notAfter: ['today'],
    }),
    proof: prose,
    document: line.optional(),
  }),
  events: ['SanctionExecuted'],
  refusals: {
    ...refusals,
    'before-the-month-after': {
      cite: '28',
      zh: '办案补贴自确认次月（{from}）起扣发，届时再记录执行。',
      en: 'Allowance is withheld from the month after the confirmation on, {from}: record the execution then.',
    },
    'external-document-missing': {
      cite: 'law:Judges Law 11, 48, 53',
      zh: '调离、调出和提请惩戒只是建议，须凭有权机关的文号记录执行。',
      en: 'Transfer, removal and referral are proposals: execution is recorded with the competent body’s document number only.',
    },
  },
  ready: (review, env, refuse) => {
    const none = whyNone(review, env, ['issued'], refuse);
    if (none) return none;
    const open = begun(review);
    const own = tracksOf(open).flatMap(([judge, track]) =>
      track.sanctions
        .filter((each) => !('code' in owned(open, { judge, sanction: each.kind }, env, ['issued'])))
        .map((each) => withheldFrom(track, each.kind)),
    );
    const tooSoon = own.every((from) => from !== undefined && env.today < from);
    return tooSoon ? refuse('before-the-month-after', { from: own[0] ?? '' }) : undefined;
  },
  decide(review, given, env, refuse) {
    const found = owned(begun(review), given, env, ['issued']);
    if ('code' in found) return refuse(found.code, found.words);
    if (found.sanction.proposalOnly && !given.document) return refuse('external-document-missing');
    return accept({ type: 'SanctionExecuted', ...given });
  },
});

export const recordNotExecutable = step({
  name: 'record-not-executable',
  title: { zh: '记录无法执行', en: 'Record that a sanction can’t be executed' },
  cites: ['27'],
  by: ['sanction-owner'],
  stages,
  fields: z.strictObject({ ...target, reason: prose, proof: prose }),
  events: ['SanctionNotExecutable'],
  refusals,
  ready: (review, env, refuse) => whyNone(review, env, ['proposed', 'issued'], refuse),
  decide(review, given, env, refuse) {
    const found = owned(begun(review), given, env, ['proposed', 'issued']);
    return 'code' in found
      ? refuse(found.code, found.words)
      : accept({ type: 'SanctionNotExecutable', ...given });
  },
});

const referral = 'refer-to-disciplinary-committee';

export const recordDisciplinaryCommitteeAnswer = step({
  name: 'record-disciplinary-committee-answer',
  title: { zh: '记录惩戒委员会答复', en: 'Record the disciplinary committee’s answer' },
  cites: ['28(9)'],
  by: ['sanction-owner'],
  stages,
  fields: z.strictObject({
    judge: personId,
    answer: prose,
    document: documentOf(day({ notBefore: ['referral-to-committee-issued'], notAfter: ['today'] })),
  }),
  events: ['DisciplinaryCommitteeAnswered'],
  refusals,
  ready(review, env, refuse) {
    const open = begun(review);
    const whyNot = ([judge]: readonly [PersonId, unknown]) => {
      const found = owned(open, { judge, sanction: referral }, env, ['issued']);
      return 'code' in found ? refuse(found.code, found.words) : undefined;
    };
    return readyForOne(tracksOf(open), whyNot, () => refuse('no-such-sanction', { judge: theJudge }));
  },
  decide(review, given, env, refuse) {
    const found = owned(begun(review), { judge: given.judge, sanction: referral }, env, ['issued']);
    if ('code' in found) return refuse(found.code, found.words);
    return accept({ type: 'DisciplinaryCommitteeAnswered', ...given });
  },
});

export const proposeRestoration = step({
  name: 'propose-restoration',
  title: { zh: '提出恢复', en: 'Propose a restoration' },
  cites: ['28', '29', 'law:Judges Law 65'],
  by: ['system'],
  stages,
  fields: z.strictObject({
    judge: personId,
    /** What the ladder gives now, and its months. */
    kept: z.array(line),
    months: z.int().min(0),
    /** The ladder leaves this finding to the committee (5(4)): what they gave for it stands, and no more. */
    committeeOn: line.optional(),
  }),
  events: ['RestorationProposed'],
  refusals: {},
  decide(review, { judge, committeeOn, ...ladder }): Accepted<ReviewEvent> {
    const open = begun(review);
    const given = committeeOn === undefined ? undefined : opinionOn(open, judge, committeeOn);
    const { kept, months } = given ? { kept: given.sanctions, months: given.months } : ladder;
    const beyond = (concernOf(open, judge).track?.sanctions ?? []).filter((each) => {
      if (each.stage === 'restored') return false;
      const gone = !kept.includes(each.kind);
      if (each.kind !== 'withhold-allowance') return gone && each.restore === undefined;
      return inForce(each) > (gone ? 0 : months) || (gone && each.restore === undefined);
    });
    const kinds = (imposed: boolean) =>
      beyond.filter((each) => (each.stage !== 'proposed') === imposed).map((each) => each.kind);
    const [sanctions, lapsed] = [kinds(true), kinds(false)];
    if (beyond.length === 0) return accept();
    const stands = kept.includes('withhold-allowance') ? months : 0;
    return accept({ type: 'RestorationProposed', judge, sanctions, lapsed, stands });
  },
});

const restorable = idsOf(sanctionStages).filter((stage) => stage !== 'restored');

export const recordRestoration = step({
  name: 'record-restoration',
  title: { zh: '记录恢复', en: 'Record a restoration' },
  cites: ['law:Judges Law 65'],
  by: ['sanction-owner'],
  stages,
  fields: z.strictObject({
    ...target,
    on: day({ notBefore: ['finding-fell'], notAfter: ['today'] }),
    proof: prose,
  }),
  events: ['SanctionRestored'],
  refusals: {
    ...refusals,
    'nothing-to-restore': {
      cite: 'law:Judges Law 65',
      zh: '该项处理没有需要恢复的。',
      en: 'Nothing of this sanction is to be restored.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const waits = tracksOf(open).some(([judge, { sanctions }]) =>
      sanctions.some(
        (each) => each.restore === 'proposed' && mayOwn(open, env, each.kind, judge).includes(principal(env)),
      ),
    );
    return waits ? undefined : refuse('nothing-to-restore');
  },
  decide(review, given, env, refuse) {
    const found = owned(begun(review), given, env, restorable, true);
    if ('code' in found) return refuse(found.code, found.words);
    if (found.sanction.restore !== 'proposed') return refuse('nothing-to-restore');
    return accept({ type: 'SanctionRestored', ...given });
  },
});
