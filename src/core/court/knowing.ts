import { aroundTheCommittee, officeAndLeaders } from '../../vocabulary/court.ts';
import { refused } from '../kernel/step.ts';
import type { OpenMeeting } from '../meeting/meeting.ts';
import { answerResolution, openResolutions } from '../meeting/resolutions.ts';
import { type Acting, actingOffices, principal, system } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { handOverDossier, returnDossier } from '../review/dossier.ts';
import { answerInquiry } from '../review/inquiry.ts';
import { knowsOfReview, sightOf } from '../review/rights.ts';
import { rolesOf } from '../review/roles.ts';
import { begins } from './commands.ts';
import { type Asking, actingFor, type Executed, execute, type Order, reviewEnv, stateIn } from './execute.ts';
import { idOf, kindOf, type Stream } from './streams.ts';

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

/** Whoever has to stay away from now on gives back what they hold all the same (14). */
const handsBack = [handOverDossier.name, returnDossier.name];

/** Whether somebody may know that a thing is there at all, or of the one side of it that a command is about. */
export function* mayKnowOf(
  stream: Stream,
  who: Pick<Order, 'by' | 'onBehalfOf' | 'at'>,
  command?: string,
): Asking<boolean> {
  const acting = yield* actingFor(stateIn, who);
  const id = idOf(stream);
  switch (kindOf(stream)) {
    case 'review': {
      const review = yield* stateIn(`review/${id}`);
      if (review.stage === 'unstarted') return false;
      const env = yield* reviewEnv(stateIn, id, acting);
      const sight = sightOf(review, env);
      if (knowsOfReview(sight)) return true;
      if (sight === 'inquiry') return command === answerInquiry.name;
      return handsBack.some((name) => name === command) && rolesOf(review, env).has('dossier-holder');
    }
    case 'meeting': {
      const meeting = yield* stateIn(`meeting/${id}`);
      if (meeting.stage === 'unstarted') return false;
      return mayKnowOfMeetings(acting) || (command === answerResolution.name && owesAnswer(meeting, acting));
    }
    case 'record':
      return mayKnowOfRecord(id, acting);
    default:
      return true;
  }
}

function owesAnswer(meeting: OpenMeeting, acting: Acting): boolean {
  return openResolutions(meeting).some(({ owner }) => owner === principal(acting));
}

/**
 * Decides a command that somebody gives. Of what they may not know of nothing is looked at: they are answered as if it had
 * never been, whatever else could have been said.
 */
export function* ordered(order: Order): Asking<Executed> {
  const known =
    order.by === system ||
    begins(kindOf(order.stream), order.name) ||
    (yield* mayKnowOf(order.stream, order, order.name));
  if (!known) return refused('not-there', { zh: '没有找到，或者您无权查看。', en: 'It is not there.' });
  return yield* execute(order);
}
