import type { MemoryEntry } from '../core/court/memory-court.ts';
import type { ReviewEvent } from '../core/review/events.ts';
import { courtDateOf } from '../core/time/instant.ts';

/** A day that an entry of a review states, with the day of what it rests on, read off the log alone and not off any bound. */
export interface Stated {
  readonly what: string;
  readonly day: string;
  readonly notBefore: string | undefined;
  readonly notAfter: string;
}

type Type = ReviewEvent['type'];
type Of<T extends Type> = Extract<ReviewEvent, { type: T }>;

/** Every day that the entries of a review state, each beside the entry that it rests on. */
export function daysStated(log: readonly MemoryEntry[]): readonly Stated[] {
  return log.flatMap((entry, place) => {
    if (!entry.stream.startsWith('review/')) return [];
    const before = log.slice(0, place).filter(({ stream }) => stream === entry.stream);
    const event = entry.event as ReviewEvent;
    return daysOf(event, before).map(([day, notBefore]) => ({
      what: event.type,
      day,
      notBefore,
      notAfter: courtDateOf(entry.at),
    }));
  });
}

type Pairs = readonly (readonly [string, string | undefined])[];

const papers = {
  notice: 'HandlingJudgeNotified',
  findings: 'FindingsDisclosed',
  decision: 'DecisionNotified',
} as const;

function daysOf(event: ReviewEvent, before: readonly MemoryEntry[]): Pairs {
  const days = <T extends Type>(type: T, match: (each: Of<T>) => boolean = () => true) =>
    before
      .filter((each) => each.event.type === type && match(each.event as Of<T>))
      .map((each) => courtDateOf(each.at));
  const stated = <T extends Type>(type: T, match: (each: Of<T>) => boolean) =>
    before.filter((each) => each.event.type === type && match(each.event as Of<T>)).at(-1)?.event as
      | Of<T>
      | undefined;
  const served = (judge: string, of: keyof typeof papers) =>
    days(papers[of] as 'DecisionNotified', (each) => each.judge === judge);
  switch (event.type) {
    case 'ReceiptRecorded':
    case 'ServiceFoundImpossible': {
      const { judge, of } = event;
      const same = (each: { judge: string; of: string }) => each.judge === judge && each.of === of;
      const earlier = [...days('ReceiptRecorded', same), ...days('ServiceFoundImpossible', same)].length;
      return [[event.on, served(judge, of)[earlier] ?? served(judge, of).at(-1)]];
    }
    case 'DefenseSubmitted':
      return event.on ? [[event.on, served(event.judge, 'notice')[0]]] : [];
    case 'FindingsAnswered':
      return event.on ? [[event.on, served(event.judge, 'findings')[0]]] : [];
    case 'ReconsiderationRequested':
      return [[event.on, served(event.judge, 'decision')[0]]];
    case 'FindingConfirmed':
    case 'FindingReturned':
    case 'FindingNotConfirmed': {
      if ('withoutConfirmation' in event && event.withoutConfirmation) return [];
      const submitted = days('ConfirmationRequested', ({ judges }) => judges.includes(event.judge)).at(-1);
      const byCommittee = (event.attending?.length ?? 0) > 0;
      return [[event.on, byCommittee ? submitted : days('ReferredToSuperiorCourt').at(-1)]];
    }
    case 'DisciplineOutcomeRecorded':
      return [[event.document.on, days('ReferredToDiscipline', ({ judge }) => judge === event.judge).at(-1)]];
    case 'SuperiorCourtAnswered':
      return [[event.document.on, days('ReferredToSuperiorCourt').at(-1)]];
    case 'SanctionExecuted': {
      const same = (each: { judge: string; sanction: string }) =>
        each.judge === event.judge && each.sanction === event.sanction;
      return [[event.on, days('SanctionIssued', same).at(-1)]];
    }
    case 'SanctionRestored':
      return [[event.on, stated('FindingReversed', ({ judge }) => judge === event.judge)?.document.on]];
    case 'FindingReversed': {
      const confirmed = stated('FindingConfirmed', ({ judge }) => judge === event.judge)?.on;
      const inTime = event.basis === 'received-in-time';
      const paper = [event.document.on, inTime ? served(event.judge, 'notice')[0] : confirmed] as const;
      return [paper, ...(event.minutes ?? []).map((each) => [each.on, confirmed] as const)];
    }
    case 'RecusalDecided': {
      const same = (each: { person: string }) => each.person === event.person;
      const asked = [...days('RecusalDeclared', same), ...days('RecusalRequested', same)].sort().at(-1);
      return event.minutesOn ? [[event.minutesOn, asked]] : [];
    }
    case 'CorrectionConfirmed':
      return event.of === 'reconsideration'
        ? [[event.to, served(event.judge, 'decision')[0]]]
        : [[event.to, served(event.judge, event.of)[0]]];
    default:
      return [];
  }
}
