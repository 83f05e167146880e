import { type MeetingStage, meetingStages } from '../../vocabulary/stages.ts';
import { type Decider, decideWith, openTo } from '../kernel/decide.ts';
import type { Decision, Refusal } from '../kernel/decision.ts';
import { refused } from '../kernel/step.ts';
import { inPerson, officeName } from '../people/acting.ts';
import { openMeeting, recordAttendance } from './attendance.ts';
import { castBallot, closeBallot, openBallot, voidBallot } from './ballots.ts';
import { adjournMeeting, closeItem, closeMeeting, postponeItem, resumeMeeting } from './closing.ts';
import { meetingBounds } from './day-bounds.ts';
import type { MeetingEnv, MeetingRole } from './env.ts';
import type { MeetingEvent } from './events.ts';
import { appointPresenter, hearJudge, hearReviewer, openItem, recordNote, recordReason } from './items.ts';
import type { Meeting } from './meeting.ts';
import { approveMinutes, draftMinutes } from './minutes.ts';
import {
  addAgendaItem,
  cancelMeeting,
  convene,
  excuseMember,
  planMeeting,
  removeAgendaItem,
} from './planning.ts';
import { answerResolution, recordResolution } from './resolutions.ts';
import { rolesOf } from './roles.ts';

/** Every command on a meeting, in the order of a meeting. */
export const meetingSteps = [
  planMeeting,
  addAgendaItem,
  removeAgendaItem,
  convene,
  excuseMember,
  recordAttendance,
  openMeeting,
  openItem,
  appointPresenter,
  hearReviewer,
  hearJudge,
  recordNote,
  recordReason,
  openBallot,
  castBallot,
  closeBallot,
  voidBallot,
  closeItem,
  postponeItem,
  adjournMeeting,
  resumeMeeting,
  closeMeeting,
  recordResolution,
  answerResolution,
  draftMinutes,
  approveMinutes,
  cancelMeeting,
];

const roleNames = {
  presider: { zh: '主持人', en: 'the presider' },
  member: { zh: '质监委成员', en: 'a member of the quality committee' },
  owner: { zh: '承办交办事项的人', en: 'whoever was given the task' },
  system: { zh: '系统', en: 'the system' },
} as const;

/** Members vote and preside in person. */
const ownAlone: readonly MeetingRole[] = ['member', 'presider'];

export const meetingDecider: Decider<Meeting, MeetingEnv, MeetingEvent, MeetingRole> = {
  steps: meetingSteps,
  bounds: meetingBounds,
  stageOf: (meeting) => meeting.stage,
  rolesOf,
  barred(_meeting, env, command) {
    if (env.onBehalfOf === undefined) return undefined;
    const step = meetingSteps.find((each) => each.name === command);
    const own = (step?.by as readonly MeetingRole[] | undefined)?.some((role) => ownAlone.includes(role));
    return own ? refused('in-person', inPerson) : undefined;
  },
  roleName: (role) => (role in roleNames ? roleNames[role as keyof typeof roleNames] : officeName(role)),
  stageName: (stage) => meetingStages[stage as MeetingStage],
};

export function decideMeeting(
  meeting: Meeting,
  command: { readonly name: string; readonly with: unknown },
  env: MeetingEnv,
): Decision<MeetingEvent> {
  return decideWith(meetingDecider, meeting, command, env);
}

export interface MeetingAction {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: Refusal;
}

/** What a person may do at a meeting by role, allowed now or with the reason why not. */
export function actionsAt(meeting: Meeting, env: MeetingEnv): readonly MeetingAction[] {
  const roles = rolesOf(meeting, env);
  return meetingSteps
    .filter((step) => (step.by as readonly MeetingRole[]).some((role) => roles.has(role)))
    .map((step) => {
      const closed = openTo(meetingDecider, step, meeting, env);
      return closed
        ? { name: step.name, allowed: false, refusal: closed.refused }
        : { name: step.name, allowed: true };
    });
}
