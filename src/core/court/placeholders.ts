import { openBallotOf, openItemOf } from '../meeting/meeting.ts';
import { committeeOn, presiderFor } from '../people/committee.ts';
import { adjudicationCommitteeOn, onLeave } from '../people/people.ts';
import { isBound, type ReviewEnv, recusalDeciders } from '../review/env.ts';
import { mayOwn } from '../review/owners.ts';
import type { CourtDate } from '../time/court-date.ts';
import { courtDateOf, type Instant } from '../time/instant.ts';
import type { Asking } from './execute.ts';
import { actingFor, reviewEnv, stateIn } from './execute.ts';
import type { MemoryCourt } from './memory-court.ts';

/**
 * Whom a story means where it can’t name anybody, because the rotation or the presider’s rule decides:
 *
 * - `@reviewer` of the review, `@reviewer:r1` of another one
 * - `@presider` of the open item, or who would preside over the next
 * - `@voters` of the open ballot who have not voted
 * - `@committee`: the quality committee of the day without those on leave; `@committee-of:r1` without those recused from r1
 * - `@recused`: whose recusal was declared or requested last; `@recusal-decider`: who decides on it
 * - `@sanctions:cao`: those proposed, `:money` and `:not-money` those issued; `@owner:cao:admonition`: whose it is to carry out
 * - `@holder` of the dossier
 * - `@confirmers:r1`: the adjudication committee of the day; `@confirmers-bound:r1`: those of them who must stay away
 */
export function peopleMeant(court: MemoryCourt, on: string, text: string, at: Instant): readonly string[] {
  if (!text.startsWith('@')) return [text];
  const [name = '', of = on, what] = text.slice(1).split(':');
  const today = courtDateOf(at);
  const people = court.state('people/court');
  const members = committeeOn(people, today)
    .map((member) => member.person)
    .filter((person) => !onLeave(people, person, today));
  switch (name) {
    case 'reviewer':
      return reviewer(court, of);
    case 'presider':
      return presider(court, of, today);
    case 'voters':
      return voters(court, of);
    case 'committee':
      return members;
    case 'committee-of':
      return members.filter((person) => !bound(court, of, at, person));
    case 'confirmers':
      return adjudicationCommitteeOn(people, today).filter((person) => !onLeave(people, person, today));
    case 'confirmers-bound': {
      const own = new Set(everyReviewer(court, of));
      return adjudicationCommitteeOn(people, today).filter(
        (person) => own.has(person) || bound(court, of, at, person),
      );
    }
    case 'recused':
      return recused(court, of);
    case 'recusal-decider': {
      const review = court.state(`review/${of}`);
      if (review.stage === 'unstarted') return [];
      return recusalDeciders(review, court.ask(envOf(of, at)), recused(court, of)[0]).slice(0, 1);
    }
    case 'sanctions':
      return sanctions(court, on, of, what);
    case 'owner': {
      const review = court.state(`review/${on}`);
      if (review.stage === 'unstarted' || !what) return [];
      return mayOwn(review, court.ask(envOf(on, at)), what, of).slice(0, 1);
    }
    case 'holder': {
      const review = court.state(`review/${of}`);
      return review.stage !== 'unstarted' && review.dossier.holder ? [review.dossier.holder] : [];
    }
    default:
      throw new RangeError(`nobody is meant by ${text}`);
  }
}

function reviewer(court: MemoryCourt, id: string): readonly string[] {
  const review = court.state(`review/${id}`);
  if (review.stage === 'unstarted') return [];
  const own = review.assignment?.reviewer;
  return own ? [own] : [];
}

function recused(court: MemoryCourt, id: string): readonly string[] {
  const review = court.state(`review/${id}`);
  const last = review.stage === 'unstarted' ? undefined : review.recusals.at(-1)?.person;
  return last ? [last] : [];
}

function sanctions(court: MemoryCourt, id: string, judge: string, which?: string): readonly string[] {
  const review = court.state(`review/${id}`);
  const all = review.stage === 'unstarted' ? [] : (review.judges[judge]?.track?.sanctions ?? []);
  if (!which) return all.filter((each) => each.stage === 'proposed').map((each) => each.kind);
  const money = which === 'money';
  return all
    .filter((each) => each.stage === 'issued' && (each.kind === 'withhold-allowance') === money)
    .map((each) => each.kind);
}

function everyReviewer(court: MemoryCourt, id: string): readonly string[] {
  const review = court.state(`review/${id}`);
  return review.stage === 'unstarted' ? [] : [...reviewer(court, id), ...review.formerReviewers];
}

/** `@entry:notice:cao`: the log position of a receipt or, with `reconsideration`, of a request, by which a correction names it. */
export function entryMeant(court: MemoryCourt, on: string, text: string): number {
  const [, of, judge] = text.split(':');
  const review = court.state(`review/${on}`);
  const concern = review.stage === 'unstarted' || !judge ? undefined : review.judges[judge];
  if (of === 'reconsideration') return concern?.reconsideration?.entry ?? -1;
  const served =
    of === 'findings' ? concern?.disclosures.at(-1) : of === 'decision' ? concern?.decision : concern?.notice;
  return served?.receipt?.entry ?? -1;
}

function presider(court: MemoryCourt, id: string, today: CourtDate): readonly string[] {
  const meeting = court.state(`meeting/${id}`);
  if (meeting.stage === 'unstarted') return [];
  const open = openItemOf(meeting)?.presider;
  const last = meeting.agenda.flatMap((item) => item.presider ?? []).at(-1);
  if (open ?? (meeting.stage === 'closed' && last)) return [open ?? last ?? ''];
  const next = meeting.agenda.find((item) => item.stage === 'waiting');
  const review = next?.review ? court.state(`review/${next.review}`) : undefined;
  const category = review && review.stage !== 'unstarted' ? review.case.category : undefined;
  const absent = (person: string) => (meeting.inside.includes(person) ? undefined : 'absent');
  const found = presiderFor(court.state('people/court'), today, category, absent).presider;
  return found ? [found] : [];
}

function voters(court: MemoryCourt, id: string): readonly string[] {
  const meeting = court.state(`meeting/${id}`);
  const ballot = meeting.stage === 'unstarted' ? undefined : openBallotOf(openItemOf(meeting));
  return ballot ? ballot.voters.filter((person) => !ballot.cast[person]) : [];
}

function bound(court: MemoryCourt, id: string, at: Instant, person: string): boolean {
  const review = court.state(`review/${id}`);
  if (review.stage === 'unstarted') return false;
  return isBound(review, court.ask(envOf(id, at)), person);
}

function* envOf(id: string, at: Instant): Asking<ReviewEnv> {
  return yield* reviewEnv(stateIn, id, yield* actingFor(stateIn, { by: 'system', at }));
}
