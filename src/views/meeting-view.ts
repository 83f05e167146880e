import { allBoundInside } from '../core/meeting/bound-inside.ts';
import type { MeetingEnv } from '../core/meeting/env.ts';
import { stateOfItem } from '../core/meeting/item-state.ts';
import { electorateFor } from '../core/meeting/items.ts';
import type { AgendaItem, Ballot, OpenMeeting } from '../core/meeting/meeting.ts';
import { leaderOf, presiderOf } from '../core/meeting/presider.ts';
import { principal } from '../core/people/acting.ts';
import { committeeOn } from '../core/people/committee.ts';
import type { PersonId } from '../core/people/people.ts';

/** What somebody may see of a meeting. */
export interface MeetingSight {
  /** Reviews from which they are recused. */
  readonly hidden: ReadonlySet<string>;
  /** Reviews that they may look into. */
  readonly open: ReadonlySet<string>;
  /** A question of an item in words. */
  asked(question: Pick<Ballot, 'question' | 'grades'>, item: AgendaItem): object;
  /** The answers that can be given to it. */
  choices(question: Pick<Ballot, 'grades'>): readonly object[];
}

/**
 * A meeting as somebody sees it who may know of meetings. Items on reviews from which they are recused are only places in
 * the agenda; no ballot says who voted how, and none says anything of its counts before it is closed.
 */
export function meetingView(
  meeting: OpenMeeting,
  env: MeetingEnv,
  sight: MeetingSight,
): Readonly<Record<string, unknown>> {
  const { agenda, minutes, resolutions, ...rest } = meeting;
  const listed = agenda.filter((item) => item.stage !== 'removed');
  const hides = (item: AgendaItem) =>
    [item.review, ...item.reviews].some((each) => each && sight.hidden.has(each));
  const anyHidden = listed.some(hides);
  return {
    id: env.id,
    ...rest,
    committee: committeeOn(env.people, env.today),
    agenda: listed.map((item) => (hides(item) ? placeOf(item) : itemView(item, meeting, env, sight))),
    leaving: leavingFor(listed, meeting, env),
    resolutions: resolutions?.filter(({ item }) => !listed.some((each) => each.id === item && hides(each))),
    minutes:
      minutes &&
      (anyHidden
        ? {
            approvedBy: minutes.approvedBy,
            number: minutes.number,
            approvedOn: minutes.approvedOn,
            withheld: true,
          }
        : minutes),
  };
}

function placeOf({ id, kind, stage }: AgendaItem) {
  return { id, kind, stage, hidden: true };
}

function itemView(item: AgendaItem, meeting: OpenMeeting, env: MeetingEnv, sight: MeetingSight) {
  const { ballots, notes, electorate, ...shown } = item;
  const tabled = item.review ? env.tabled[item.review] : undefined;
  const open = item.stage === 'open';
  const state = open ? stateOfItem(item, tabled, env.readings) : undefined;
  return {
    ...shown,
    presider: open ? leaderOf(meeting, item, env) : whoPresides(item, meeting, env),
    hidden: false,
    opens: sight.open.has(item.review ?? ''),
    number: tabled?.number,
    reviewer: tabled?.reviewer,
    notes: notes.length,
    electorate: electorate && {
      ...electorate,
      present: electorate.entitled.filter((member) => meeting.inside.includes(member)),
    },
    ballots: ballots.map((ballot) => ({
      ...ballotView(ballot, principal(env)),
      ...sight.asked(ballot, item),
      ...(ballot.stage === 'open' && { choices: sight.choices(ballot) }),
    })),
    questions: (state?.questions ?? []).map(({ asked: _, ...question }) => ({
      ...question,
      ...sight.asked({ question: question.id, grades: question.grades }, item),
    })),
    reasonsMissing: state?.reasonsMissing ?? [],
    readyToClose: state?.outcome !== undefined,
  };
}

/** Who presided; of an item that waits in an open meeting, who will, since nobody else can open it (O3). */
function whoPresides(item: AgendaItem, meeting: OpenMeeting, env: MeetingEnv) {
  const comes = meeting.stage === 'open' && item.stage === 'waiting';
  return comes ? presiderOf(meeting, item, env).presider : item.presider;
}

function ballotView({ cast, ...ballot }: Ballot, person: PersonId) {
  const { result, ...shown } = ballot;
  return {
    ...shown,
    cast: Object.keys(cast).length,
    mayVote: ballot.voters.includes(person),
    haveVoted: cast[person] !== undefined,
    ...(ballot.stage === 'closed' ? { result } : {}),
  };
}

const AHEAD = 3;

/** Who has to be out of the room for the item that is open or comes next, and for the two after it. */
function leavingFor(agenda: readonly AgendaItem[], meeting: OpenMeeting, env: MeetingEnv) {
  const coming = [
    ...agenda.filter((item) => item.stage === 'open'),
    ...agenda.filter((item) => item.stage === 'waiting'),
  ].slice(0, AHEAD);
  return coming.map((item) => {
    const { recused } = item.electorate ?? electorateFor(item, env);
    const mustLeave = allBoundInside(meeting, item, env);
    return {
      item: item.id,
      recused: [...new Set([...recused, ...mustLeave])],
      mustLeave,
    };
  });
}
