import type { Asking } from '../../core/court/execute.ts';
import { stateIn } from '../../core/court/execute.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import { type Acting, actingOffices, principal } from '../../core/people/acting.ts';
import { committeeOn } from '../../core/people/committee.ts';
import { answerInquiry } from '../../core/review/inquiry.ts';
import { knowsOfReview, sightOf } from '../../core/review/rights.ts';
import type { Office } from '../../vocabulary/court.ts';
import { aroundTheCommittee, officeAndLeaders } from '../../vocabulary/court.ts';
import { type Asker, acting, reviewFor } from './asking.ts';

/** The committee, its office, its secretary and supervision know of meetings. */
export function mayKnowOfMeetings(env: Acting): boolean {
  const member = committeeOn(env.people, env.today).some((each) => each.person === env.by);
  return (
    (member && env.onBehalfOf === undefined) ||
    actingOffices(env).some((office) => aroundTheCommittee.includes(office))
  );
}

/** A record is for its judge, the office and the leaders. */
export function mayKnowOfRecord(judge: string, env: Acting): boolean {
  return (
    (env.onBehalfOf === undefined && env.by === judge) ||
    actingOffices(env).some((office) => officeAndLeaders.includes(office))
  );
}

/** The committee interprets the Measures (Article 32): its members, its office and the leaders compare readings. */
export function mayCompareReadings(env: Acting): boolean {
  const member = committeeOn(env.people, env.today).some((each) => each.person === principal(env));
  return member || actingOffices(env).some((office) => officeAndLeaders.includes(office));
}

/** How much reviewers do is assessed by the office, the leaders and the personnel section (O3). */
export function mayAssessReviewers(env: Acting): boolean {
  const assess: readonly Office[] = [...officeAndLeaders, 'personnel-head'];
  return actingOffices(env).some((office) => assess.includes(office));
}

/** Whether somebody may know that a thing is there at all. */
export function* mayKnowOf(stream: Stream, who: Asker, command?: string): Asking<boolean> {
  const id = idOf(stream);
  switch (kindOf(stream)) {
    case 'review': {
      const { review, env } = yield* reviewFor(id, who);
      if (review.stage === 'unstarted') return false;
      const sight = sightOf(review, env);
      return knowsOfReview(sight) || (sight === 'inquiry' && command === answerInquiry.name);
    }
    case 'meeting': {
      const meeting = yield* stateIn(`meeting/${id}`);
      return meeting.stage !== 'unstarted' && mayKnowOfMeetings(yield* acting(who));
    }
    case 'record':
      return mayKnowOfRecord(id, yield* acting(who));
    default:
      return true;
  }
}
