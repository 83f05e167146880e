import { stepsOf } from '../core/court/commands.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import { openItemOf } from '../core/meeting/meeting.ts';
import { exclusionGrounds } from '../core/rules/art21-exclusions.ts';
import { addDays, type CourtDate } from '../core/time/court-date.ts';
import { actsOnPaper, saidOfAct } from '../vocabulary/acts-on-paper.ts';
import { itemPayload } from './walk-meeting.ts';

/** Picks by the numbers that fast-check gives, so that a failing walk can be shrunk and told again. */
export type Picker = <T>(among: readonly T[]) => T;

export function pickerOf(numbers: readonly number[]): Picker {
  let next = 0;
  return (among) => {
    const number = numbers[next++ % numbers.length] ?? 0;
    return among[number % among.length] as (typeof among)[number];
  };
}

export interface Move {
  readonly by: string;
  readonly name: string;
  readonly on: string;
  readonly with: unknown;
}

const judges = ['cao', 'yan', 'hua'];
const people = [
  'shen',
  'yang',
  'zhao',
  'qian',
  'sun',
  'wu',
  'kong',
  'shi',
  'zheng',
  'zhang',
  'wang',
  'chen',
  'lv',
  ...judges,
];
const text = '记录在案。';
const document = { type: '函', number: '函〔2026〕1号', on: '2026-01-05' as CourtDate };

const names = [...stepsOf.review, ...stepsOf.meeting].map((step) => step.name);

/** A command that somebody might give now: often one that fits, sometimes one that doesn’t. */
export function randomMove(court: MemoryCourt, today: CourtDate, pick: Picker): Move {
  const name = pick(names);
  const isMeeting = stepsOf.meeting.some((step) => step.name === name);
  const on = isMeeting ? pick(['m1', 'm2']) : pick(['r1', 'r2']);
  const given = isMeeting
    ? itemPayload(court, name, on, today, pick)
    : reviewPayload(court, name, today, pick);
  return { by: actor(court, name, on, pick), name, on, with: given };
}

/** Mostly somebody in whose role the command is. */
function actor(court: MemoryCourt, name: string, on: string, pick: Picker): string {
  const review = court.state(`review/${on}`);
  const reviewer = review.stage === 'unstarted' ? undefined : review.assignment?.reviewer;
  const meeting = court.state(`meeting/${on}`);
  const presider = meeting.stage === 'unstarted' ? undefined : openItemOf(meeting)?.presider;
  return pick([
    'shen',
    'shen',
    reviewer ?? 'shen',
    reviewer ?? 'yang',
    presider ?? 'qian',
    'qian',
    pick(judges),
    pick(people),
    ownerOf(name),
  ]);
}

function ownerOf(name: string): string {
  if (name === 'record-confirmation') return 'shi';
  if (name === 'check-minutes') return 'wu';
  if (name === 'record-discipline-outcome' || name === 'issue-sanction') return 'zheng';
  if (name === 'receive-dossier' || name === 'hand-over-dossier') return 'kong';
  return 'yang';
}

function reviewPayload(court: MemoryCourt, name: string, today: CourtDate, pick: Picker): unknown {
  const judge = pick(judges);
  const members = court.state('people/court').committeeOrder;
  const payloads: Readonly<Record<string, unknown>> = {
    'refer-case': referral(),
    'complete-referral': referral(),
    'withdraw-referral': { reason: text },
    'decline-referral': { reason: text },
    'merge-referral': { into: pick(['r1', 'r2']) },
    'register-case': { filedOn: '2025-01-06', closedOn: '2025-03-03', bench: bench(pick) },
    'take-over-review': takeOver(judge, pick),
    'check-take-over': pick([{}, {}, { agrees: false, reason: text }]),
    'notify-judge': { judge },
    'record-receipt': {
      of: pick(['notice', 'findings', 'decision']),
      judge: pick([judge, undefined]),
      proof: text,
    },
    'record-service-impossible': {
      of: pick(['notice', 'findings', 'decision']),
      judge,
      on: today,
      reason: 'unreachable',
      proof: text,
    },
    'submit-defense': { text },
    'hand-over-dossier': { to: pick(['zhao', 'qian', 'kong']), volumes: 1, pages: 9 },
    'return-dossier': { to: 'kong', volumes: 1, pages: 9 },
    'receive-dossier': { volumes: 1, pages: 9 },
    'release-assignment': { because: 'illness', reason: text },
    'declare-recusal': { ground: 'other', words: text },
    'request-recusal': { person: pick(people), ground: 'other', words: text },
    'decide-recusal': {
      person: pick(people),
      granted: pick([true, false]),
      reason: text,
      minutesNumber: '1',
      minutesOn: pick([today, '2026-01-05']),
      scan: pick([undefined, '0f'.repeat(32)]),
    },
    'check-minutes': pick([{}, {}, { agrees: false, reason: text }]),
    'complete-review-sheet': sheet(pick),
    'propose-finding': finding(judge, pick),
    'adopt-finding': { finding: pick(['f1', 'f2']) },
    'withdraw-finding': { finding: pick(['f1', 'f2']), reason: text },
    'consider-exclusions': { finding: pick(['f1', 'f2', 'f3']), judge, grounds: exclusions(pick) },
    'disclose-findings': { judge },
    'answer-findings': { text },
    'complete-examination': {
      opinion: pick(['error', 'error', 'no-liability', 'suspected-unlawful']),
      grade: 'ordinary',
      report: text,
    },
    'deliver-conclusion': { materials: text },
    'close-without-finding': { because: pick(['no-liability', 'none-established']), reasons: text },
    'ask-to-table': { reason: text },
    'notify-decision': { judge, ...pick([{}, { reasons: text }]) },
    'request-reconsideration': { grounds: text },
    'withdraw-reconsideration': { reason: text },
    'submit-for-confirmation': { judges: [judge] },
    'record-confirmation': confirmation(judge, members, today, pick),
    'refer-to-discipline': { judge, ground: '20(1)', facts: text },
    'record-discipline-outcome': { judge, outcome: pick(['unlawful', 'breach-only', 'none']), document },
    'refer-to-superior-court': { about: pick(['reviewer', 'quorum', 'confirmation']), reason: text },
    'record-superior-answer': {
      document,
      answer: pick([
        { kind: 'sent-back' },
        { kind: 'body-designated', name: '松原中院' },
        { kind: 'reviewers-designated', reviewers: [{ id: 'outside', name: '林' }] },
      ]),
    },
    'issue-sanction': { judge, sanction: pick(sanctions), dueOn: addDays(today, 20) },
    'record-execution': { judge, sanction: pick(sanctions), on: today, proof: text, document: '1' },
    'reverse-finding': { judge, finding: pick(['f1', 'f2']), basis: 'superior-ruling', document },
  };
  return payloads[name] ?? {};
}

const sanctions = [
  'order-to-rectify',
  'criticism-and-education',
  'withhold-allowance',
  'written-self-criticism',
  'circulated-criticism',
  'removal-from-judge-quota',
];

function referral() {
  return {
    caseNumber: '（2025）吉0799民初7号',
    cause: '合同纠纷',
    parties: ['甲'],
    grounds: ['9(1)'],
    document,
    reason: text,
  };
}

/** A review under way on paper, at any of its stages; now and then something is missing. */
function takeOver(judge: string, pick: Picker) {
  const stage = pick(['registered', 'under-examination', 'delivered', 'decided', 'decided'] as const);
  const days: Readonly<Record<string, string>> = {
    'notice-issued': '2026-02-02',
    'notice-received': '2026-02-03',
    'reviewer-assigned': '2026-02-04',
    'assignment-accepted': '2026-02-04',
    'findings-disclosed': '2026-02-09',
    'findings-received': '2026-02-10',
    'exclusions-considered': '2026-02-11',
    'examination-completed': '2026-02-12',
    'conclusion-delivered': '2026-02-13',
    tabled: '2026-02-16',
    decided: '2026-02-20',
    'decision-issued': '2026-02-23',
    'decision-received': '2026-02-24',
    'reconsideration-requested': '2026-02-26',
    reconsidered: '2026-03-02',
  };
  const until = {
    registered: '2026-02-03',
    'under-examination': '2026-02-10',
    delivered: '2026-02-13',
    decided: pick(['2026-02-20', '2026-02-24', '2026-02-26', '2026-03-02']),
  }[stage];
  const done = Object.entries(days)
    .filter(([what, on]) => on <= until && (pick([true, true, true, false]) || !what.includes('received')))
    .map(([what, on]) => ({
      what,
      on,
      paper: '纸面材料',
      ...saidAt(what, judge, pick),
    }));
  const examined = stage === 'delivered' || stage === 'decided';
  return {
    filedOn: '2025-01-06',
    closedOn: '2025-03-03',
    bench: bench(pick),
    stage,
    registeredOn: '2026-02-02',
    done,
    ...(stage !== 'registered' && { findings: [finding(judge, pick)] }),
    ...(examined && { opinion: 'error', report: text }),
  };
}

/** What each act asks for, now and then what it can't do without left out. */
function saidAt(what: string, judge: string, pick: Picker) {
  const asked = saidOfAct[actsOnPaper.find((act) => act === what) ?? 'tabled'];
  const outcome = pick(['upheld', 'revoked', 'replaced']);
  const exclusions = pick(['none-applies', 'some-apply', undefined]);
  const applying = [{ ofFinding: 1, excludedBy: '21(2)', reason: text }];
  const became = [{ ofFinding: 1, item: '17(1)', share: 'secondary' }];
  const said = {
    person: what === 'reviewer-assigned' ? 'zhao' : judge,
    words: text,
    method: pick([undefined, 'post', 'left-before-witnesses']),
    ...{ exclusions, applying: exclusions === 'some-apply' ? applying : undefined },
    ...{ outcome, became: outcome === 'replaced' ? became : undefined },
  };
  return Object.fromEntries(Object.entries(said).filter(([field]) => asked.some((each) => each === field)));
}

function bench(pick: Picker) {
  const [first, second, third] = judges;
  const presiding = pick([first, second]);
  return {
    kind: 'panel',
    members: [first, second, third].map((judge) => ({
      judge,
      handling: judge === first,
      presiding: judge === presiding,
    })),
  };
}

function sheet(pick: Picker) {
  const opinion = () => pick(['wrong', 'right', 'unknown']);
  const opinions = { cao: opinion(), yan: opinion(), hua: opinion() };
  return {
    facts: text,
    evidence: text,
    factsFound: text,
    lawApplied: text,
    outcome: text,
    errors: text,
    opinions,
    unknownBecause: { cao: text, yan: text, hua: text },
  };
}

function finding(judge: string, pick: Picker) {
  const item = pick(['18(3)', '18(3)', '19(8)', '17(1)', '20(1)']);
  const share = pick(['primary', 'secondary', 'full']);
  const elements = item === '20(1)' ? ['intent'] : [];
  const alternatives = item === '19(8)' ? pick([[], ['18(3)']]) : [];
  return {
    item,
    proof: text,
    alternatives,
    elements,
    facts: text,
    pages: '1',
    persons: [{ judge, share }],
    cause: 'competence',
    seriousConsequence: false,
  };
}

function exclusions(pick: Picker) {
  const yes = pick(['21(1)', '', '', '']);
  return Object.fromEntries(
    exclusionGrounds.map(({ item }) => [item, { applies: item === yes, reason: text }]),
  );
}

function confirmation(judge: string, members: readonly string[], today: CourtDate, pick: Picker) {
  const recused = pick([[], ['zhao'], ['qian'], ['zhao', 'qian']]);
  const result = pick(['confirmed', 'confirmed', 'returned', 'not-confirmed']);
  return {
    minutesNumber: `审委会${today}`,
    minutesOn: today,
    attending: members,
    recused,
    results: [{ judge, result, reason: text }],
  };
}
