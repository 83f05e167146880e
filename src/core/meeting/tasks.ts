import { openTo } from '../kernel/decide.ts';
import type { Refusal } from '../kernel/decision.ts';
import { committeeOn } from '../people/committee.ts';
import { holdersOf, type PersonId } from '../people/people.ts';
import { type Duty, settled, type Task } from '../people/task.ts';
import { type CourtDate, earliest } from '../time/court-date.ts';
import { meetingDecider } from './decider.ts';
import { type MeetingEnv, tabledOf } from './env.ts';
import { stateOfItem } from './item-state.ts';
import { type AgendaItem, type Ballot, type OpenMeeting, openBallotOf, openItemOf } from './meeting.ts';
import { leaderOf, presiderOf } from './presider.ts';
import { openResolutions } from './resolutions.ts';
import { onLiability } from './supervision.ts';

/** What a meeting asks of people now: the office brings it about, the presider leads, members vote, who presided signs. */
export function tasksAt(meeting: OpenMeeting, env: MeetingEnv): readonly Task[] {
  const dueOn = earliest(meeting.on, ...monthsLeft(meeting, env));
  return [...dutiesAt(meeting, env), ...tasksGiven(meeting)]
    .map((duty) => ({ dueOn, ...duty }))
    .flatMap((duty) =>
      settled(duty, (person) =>
        refusalOf(duty.command, meeting, { ...env, by: person, onBehalfOf: undefined }),
      ),
    );
}

/** What the committee has given somebody to do stands on their desk until they answer (7(5)). */
function tasksGiven(meeting: OpenMeeting): readonly Duty[] {
  return openResolutions(meeting).map(({ owner, dueOn }) => ({
    command: 'answer-resolution',
    persons: [owner],
    dueOn,
  }));
}

/** The months in which reconsiderations on the agenda have to be decided; under R-24.2 `begun-by` to be begun (24). */
function monthsLeft(meeting: OpenMeeting, env: MeetingEnv): readonly CourtDate[] {
  const left = env.readings['R-24.2'] === 'begun-by' ? ['waiting'] : ['waiting', 'open'];
  return meeting.agenda
    .filter((item) => item.kind === 'reconsideration' && left.includes(item.stage))
    .flatMap((item) => tabledOf(item, env)?.reconsiderationsDue[item.judge ?? ''] ?? []);
}

/** What whoever acts would be told on doing a task of a meeting now, before any field is filled in. */
export function refusalOf(command: string, meeting: OpenMeeting, env: MeetingEnv): Refusal | undefined {
  const step = meetingDecider.steps.find((each) => each.name === command);
  return step && openTo(meetingDecider, step, meeting, env)?.refused;
}

function dutiesAt(meeting: OpenMeeting, env: MeetingEnv): readonly Duty[] {
  const office = holdersOf(env.people, 'quality-office-clerk', env.today);
  const byOffice = (command: string): readonly Duty[] => [{ command, persons: office }];
  const signIn = env.today >= meeting.on ? byOffice('record-attendance') : [];
  switch (meeting.stage) {
    case 'planned':
      return byOffice(
        meeting.agenda.some((item) => item.stage === 'waiting') ? 'convene' : 'add-agenda-item',
      );
    case 'convened':
      return [...signIn, ...byOffice('open-meeting')];
    case 'adjourned':
      return [...signIn, ...byOffice('resume-meeting')];
    case 'open':
      return inSession(meeting, env) ?? byOffice('close-meeting');
    case 'closed':
      return meeting.minutes ? approval(meeting, env) : byOffice('draft-minutes');
    default:
      return [];
  }
}

/** The item before the meeting, or the next; nothing when all have been dealt with. */
function inSession(meeting: OpenMeeting, env: MeetingEnv): readonly Duty[] | undefined {
  const item = openItemOf(meeting);
  const leader = item && leaderOf(meeting, item, env);
  if (item && leader) return onItem(meeting, item, leader, env);
  const next = meeting.agenda.find((each) => each.stage === 'waiting');
  const presider = next && presiderOf(meeting, next, env).presider;
  return presider ? [{ command: 'open-item', persons: [presider] }] : undefined;
}

function onItem(
  meeting: OpenMeeting,
  item: AgendaItem,
  presider: PersonId,
  env: MeetingEnv,
): readonly Duty[] {
  const ballot = openBallotOf(item);
  if (ballot) return voting(meeting, ballot, presider);
  const persons = [presider];
  const tabled = tabledOf(item, env);
  const { questions, outcome, reasonsMissing } = stateOfItem(item, tabled, env.readings);
  if (onLiability.includes(item.kind) && !item.reviewerHeard) {
    const there = tabled?.reviewer !== undefined && meeting.inside.includes(tabled.reviewer);
    return [{ command: there || item.presenter ? 'hear-reviewer' : 'appoint-presenter', persons }];
  }
  if (reasonsMissing.length > 0) return [{ command: 'record-reason', persons }];
  const hear =
    item.review && !item.reviewerHeard ? [{ command: 'hear-reviewer', persons, optional: true }] : [];
  if (!outcome) return [{ command: 'open-ballot', persons }, ...hear];
  const may = questions.length > 0 ? [{ command: 'open-ballot', persons, optional: true }] : [];
  return [{ command: 'close-item', persons }, ...may];
}

function voting(meeting: OpenMeeting, ballot: Ballot, presider: PersonId): readonly Duty[] {
  const left = ballot.voters.filter((person) => !ballot.cast[person] && meeting.inside.includes(person));
  return left.length > 0
    ? [{ command: 'cast-ballot', persons: left }]
    : [{ command: 'close-ballot', persons: [presider] }];
}

function approval(meeting: OpenMeeting, env: MeetingEnv): readonly Duty[] {
  if (meeting.minutes?.approvedBy) return [];
  const presided = [...new Set(meeting.agenda.flatMap((each) => each.presider ?? []))];
  const chairs = committeeOn(env.people, env.today).filter((each) => each.title === 'executive-vice-chair');
  return [
    {
      command: 'approve-minutes',
      persons: presided.length > 0 ? presided : chairs.map((each) => each.person),
    },
  ];
}
