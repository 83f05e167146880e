import type { ReviewPage } from '../../answers/review.ts';
import type { Concern } from '../../answers/review-judges.ts';
import { citation } from '../../vocabulary/citation.ts';
import { numberOfFinding } from '../../vocabulary/names.ts';
import type { At, Plans } from '../command/plan.ts';
import { reasonsOf } from './decision-words.ts';
import { DossierNow, HandedOver } from './dossier-now.tsx';
import { OpenInquiry } from './open-inquiry.tsx';
import { PendingRecusals } from './pending-recusals.tsx';

type OnReview = At<ReviewPage>;

/** For whom the server says that this command waits. */
function waitingFor({ subject }: OnReview, command: string): readonly string[] {
  const tasks = [...subject.tasks, ...(subject.waiting ?? [])];
  return tasks.flatMap((task) => (task.command === command && task.judge ? [task.judge] : []));
}

const firstWaiting = (command: string) => (at: OnReview) => ({ judge: waitingFor(at, command)[0] });

function people(ids: readonly (string | undefined)[], { nameOf }: OnReview) {
  const known = ids.filter((id) => id !== undefined);
  return [...new Set(known)].map((id) => ({ value: id, label: nameOf(id) }));
}

const dossierCounts = ({ subject: { dossier } }: OnReview) => ({
  volumes: dossier?.volumes,
  pages: dossier?.pages,
});

/** The paper of a judge that has not been received. */
function unreceived({ notice, disclosures = [], decision }: Concern): string | undefined {
  if (notice && !notice.receipt) return 'notice';
  if (disclosures.some((each) => !each.receipt)) return 'findings';
  return decision && !decision.receipt ? 'decision' : undefined;
}

function unserved({ subject, given, today }: OnReview) {
  const waiting = Object.entries(subject.judges ?? {}).map(
    ([judge, concern]) => [judge, unreceived(concern)] as const,
  );
  const found =
    waiting.find(([judge, paper]) => paper && judge === given.judge) ?? waiting.find(([, paper]) => paper);
  return { judge: found?.[0], of: found?.[1], on: today };
}

/** The sentence on whom the case goes to, and by when it is examined. */
const reviewing = 'O3:2';

/** The commands on a review that ask for few fields or none. */
export const reviewPlans: Plans<ReviewPage> = {
  'withdraw-referral': { rows: [['reason']], governed: { reason: '7(1)' } },
  'decline-referral': { rows: [['reason']], governed: { reason: '7(1)' } },
  'record-service-impossible': {
    rows: [['of'], ['judge', 'on'], ['reason'], ['proof']],
    governed: { on: 'O3:1' },
    past: ['on'],
    start: unserved,
  },
  'extend-period': {
    rows: [['judge'], ['of'], ['reason'], ['obstacleEndedOn', 'askedOn', 'until'], ['proof']],
    governed: { of: 'O3:1' },
    past: ['obstacleEndedOn', 'askedOn'],
    start: ({ today }) => ({ askedOn: today }),
  },
  'hand-over-dossier': {
    rows: [['to'], ['volumes', 'pages'], ['reason']],
    governed: { to: '14' },
    shows: DossierNow,
    start: (at) => {
      const { reviewer } = at.subject.assignment ?? {};
      return { ...dossierCounts(at), to: reviewer === at.me ? undefined : reviewer };
    },
  },
  'return-dossier': {
    rows: [['to'], ['volumes', 'pages'], ['reason']],
    governed: { to: '14' },
    shows: DossierNow,
    start: dossierCounts,
  },
  'hand-to-archive': {
    rows: [['place'], ['volumes', 'pages'], ['reason']],
    governed: { place: '14' },
    shows: DossierNow,
    start: dossierCounts,
  },
  'receive-dossier': { rows: [['volumes', 'pages']], governs: '14', shows: HandedOver },
  'recall-hand-over': { rows: [], governs: '14', shows: HandedOver },
  'assign-reviewer': { rows: [], governs: reviewing },
  'release-assignment': { rows: [['because'], ['reason']], governed: { because: reviewing } },
  'accept-assignment': { rows: [], governs: reviewing, shows: DossierNow },
  'declare-recusal': { rows: [['ground'], ['words']], governed: { ground: '3' } },
  'request-recusal': {
    rows: [['person'], ['ground'], ['words']],
    governed: { ground: '3' },
    start: ({ subject }) => ({ person: subject.reviewer ?? subject.assignment?.reviewer }),
  },
  'decide-recusal': {
    rows: [['person'], ['granted'], ['reason'], ['minutesNumber', 'minutesOn'], ['numberReason'], ['scan']],
    governed: { granted: '3' },
    past: ['minutesOn'],
    shows: PendingRecusals,
    choices: (at) => ({
      person: people(
        (at.subject.recusals ?? []).filter(({ stage }) => stage === 'pending').map(({ person }) => person),
        at,
      ),
    }),
  },
  'record-inquiry': {
    rows: [['whom'], ['person'], ['question']],
    governed: { whom: '12' },
    start: ({ subject }) => ({
      whom: 'handling-judge',
      person: subject.case.bench?.members.find(({ handling }) => handling)?.judge,
    }),
  },
  'answer-inquiry': {
    rows: [['id'], ['text']],
    governed: { text: '12' },
    shows: OpenInquiry,
    choices: ({ subject }) => ({
      id: (subject.inquiries ?? [])
        .filter(({ answer }) => !answer)
        .map(({ id, question }) => ({ value: id, label: question })),
    }),
  },
  'adopt-finding': {
    rows: [['finding']],
    governed: { finding: reviewing },
    choices: ({ subject, words }) => ({
      finding: (subject.findings ?? [])
        .filter(({ orphaned, struck }) => orphaned && !struck)
        .map(({ id, item, facts }) => ({
          value: id,
          label: `${words.t('review.finding', { id: numberOfFinding(id) })} ${citation(item)[words.locale]} ${facts.slice(0, 24)}`,
        })),
    }),
  },
  'withdraw-finding': { rows: [['finding'], ['reason']], governed: { finding: '6(2)' } },
  'disclose-findings': {
    rows: [['judge']],
    governed: { judge: '13' },
    start: firstWaiting('disclose-findings'),
  },
  'deliver-conclusion': {
    rows: [['materials']],
    governed: { materials: 'O3:3' },
    start: ({ words }) => ({ materials: words.t('forms.delivery.materials') }),
  },
  urge: {
    rows: [['whom', 'department'], ['words']],
    governed: { words: '5(2)' },
    start: ({ subject }) => {
      const waiting = new Set((subject.waiting ?? []).flatMap(({ persons }) => persons));
      return { whom: waiting.size === 1 ? [...waiting][0] : undefined };
    },
  },
  'table-for-meeting': { rows: [], governs: 'O3:4' },
  'ask-to-table': { rows: [['reason']], governed: { reason: '5(4)' } },
  'close-without-finding': {
    rows: [['because'], ['reasons']],
    governed: { because: 'O3:8' },
    start: ({ subject }) => ({
      because: subject.conclusion?.opinion === 'no-liability' ? 'no-liability' : 'none-established',
      reasons: reasonsOf(subject),
    }),
  },
  'withdraw-reconsideration': { rows: [['reason']], governed: { reason: '24:1' } },
  'submit-for-confirmation': {
    rows: [['judges']],
    governed: { judges: 'O3:8' },
    start: (at) => ({ judges: [...new Set(waitingFor(at, 'submit-for-confirmation'))] }),
  },
  'refer-to-discipline': { rows: [['judge'], ['ground'], ['facts']], governed: { ground: '25' } },
  'refer-to-superior-court': { rows: [['about'], ['reason']], governed: { about: '22(3)' } },
  'record-disciplinary-committee-answer': {
    rows: [['judge'], ['answer'], ['document']],
    governed: { answer: '28(9)' },
    past: ['on'],
  },
  'give-feedback': { rows: [['department'], ['text']], governed: { text: 'O4:2' } },
  'acknowledge-feedback': {
    rows: [['id']],
    governed: { id: 'O4:2' },
    choices: ({ subject }) => ({
      id: (subject.feedback ?? [])
        .filter(({ acknowledgedOn }) => !acknowledgedOn)
        .map(({ id, text }) => ({ value: id, label: text })),
    }),
  },
  archive: { rows: [['place']], governed: { place: '14' } },
};
