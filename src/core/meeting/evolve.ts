import { emptyKeyed, withEntry } from '../kernel/keyed.ts';
import type { PersonId } from '../people/people.ts';
import type { MeetingEvent } from './events.ts';
import { type AgendaItem, type Ballot, type Meeting, type OpenMeeting, planned } from './meeting.ts';

/** The state of a meeting after one more event. */
export function evolveMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  if (event.type === 'MeetingPlanned') {
    const { type: _, reason: __, ...plan } = event;
    return {
      ...plan,
      stage: 'planned',
      agenda: [],
      excused: emptyKeyed(),
      inside: [],
      attended: [],
      observers: [],
      observed: [],
    };
  }
  return evolvePlanned(planned(meeting), event);
}

function evolvePlanned(
  meeting: OpenMeeting,
  event: Exclude<MeetingEvent, { type: 'MeetingPlanned' }>,
): OpenMeeting {
  switch (event.type) {
    case 'MeetingCancelled':
      return { ...meeting, stage: 'cancelled' };
    case 'AgendaItemAdded':
      return { ...meeting, agenda: [...meeting.agenda, newItem(event)] };
    case 'AgendaItemRemoved':
      return item(meeting, event.item, { stage: 'removed' });
    case 'MeetingConvened':
      return { ...meeting, stage: 'convened' };
    case 'MemberExcused':
      return { ...meeting, excused: withEntry(meeting.excused, event.person, event.reason) };
    case 'AttendanceRecorded':
      return attendance(meeting, event);
    case 'MeetingOpened':
      return { ...meeting, stage: 'open' };
    case 'ItemOpened': {
      const { presider, passedOver, electorate } = event;
      return item(meeting, event.item, { stage: 'open', presider, passedOver, electorate });
    }
    case 'PresenterAppointed':
      return item(meeting, event.item, { presenter: event.person });
    case 'ReviewerHeard':
      return item(meeting, event.item, { reviewerHeard: true, reportedBy: event.by });
    case 'JudgeHeard':
      return changed(meeting, event.item, (each) => ({
        judgesHeard: [...each.judgesHeard, event.judge],
        waived: event.waivesDays ? [...each.waived, event.judge] : each.waived,
      }));
    case 'NoteRecorded':
      return changed(meeting, event.item, (each) => ({ notes: [...each.notes, event.text] }));
    case 'ReasonRecorded':
      return changed(meeting, event.item, (each) => ({
        reasons: withEntry(each.reasons, event.finding, event.liesIn),
      }));
    case 'BallotOpened': {
      const { question, grades, reason, voters } = event;
      const ballot: Ballot = { question, grades, reason, voters, cast: emptyKeyed(), stage: 'open' };
      return changed(meeting, event.item, (each) => ({ ballots: [...each.ballots, ballot] }));
    }
    case 'BallotCast':
      return ballot(meeting, event.item, (each) => ({
        cast: withEntry(each.cast, event.person, event.choice),
      }));
    case 'BallotClosed':
      return ballot(meeting, event.item, () => ({ stage: 'closed', result: event.result }));
    case 'BallotVoided':
      return ballot(meeting, event.item, () => ({ stage: 'void', cast: emptyKeyed() }));
    case 'ItemClosed':
      return changed(meeting, event.item, ({ electorate }) => ({
        stage: 'closed',
        conclusion: { reasons: event.reasons, basis: event.basis },
        ...(event.outcome.kind === 'reading' && { adopted: event.outcome.option }),
        electorate: electorate && { ...electorate, recused: event.recused ?? electorate.recused },
      }));
    case 'ItemPostponed':
      return item(meeting, event.item, { stage: 'postponed' });
    case 'MeetingAdjourned':
      return { ...meeting, stage: 'adjourned', on: event.until, inside: [], observers: [] };
    case 'MeetingResumed':
      return {
        ...meeting,
        stage: 'open',
        agenda: meeting.agenda.map((each) => ({
          ...each,
          electorate: event.electorates[each.id] ?? each.electorate,
        })),
      };
    case 'MeetingClosed':
      return {
        ...meeting,
        stage: 'closed',
        agenda: meeting.agenda.map((each) =>
          each.stage === 'waiting' ? { ...each, stage: 'postponed' } : each,
        ),
      };
    case 'ResolutionRecorded': {
      const { type: _, ...resolution } = event;
      return { ...meeting, resolutions: [...(meeting.resolutions ?? []), resolution] };
    }
    case 'ResolutionAnswered': {
      const { answer, by: answeredBy, on: answeredOn } = event;
      return {
        ...meeting,
        resolutions: (meeting.resolutions ?? []).map((each) =>
          each.id === event.id ? { ...each, answer, answeredBy, answeredOn } : each,
        ),
      };
    }
    case 'MinutesDrafted':
      return { ...meeting, minutes: { text: event.text } };
    case 'MinutesApproved':
      return {
        ...meeting,
        minutes: meeting.minutes && {
          ...meeting.minutes,
          approvedBy: event.by,
          ...(event.number !== undefined && { number: event.number }),
          ...(event.on !== undefined && { approvedOn: event.on }),
        },
      };
  }
}

function newItem(event: Extract<MeetingEvent, { type: 'AgendaItemAdded' }>): AgendaItem {
  const { item: id, kind, title, review, reviews, judge, reading } = event;
  return {
    id,
    kind,
    title,
    review,
    reviews,
    judge,
    stage: 'waiting',
    passedOver: [],
    reviewerHeard: false,
    judgesHeard: [],
    waived: [],
    notes: [],
    reasons: emptyKeyed(),
    ballots: [],
    ...(reading && { reading }),
  };
}

function changed(
  meeting: OpenMeeting,
  id: string,
  change: (item: AgendaItem) => Partial<AgendaItem>,
): OpenMeeting {
  return {
    ...meeting,
    agenda: meeting.agenda.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  };
}

function item(meeting: OpenMeeting, id: string, change: Partial<AgendaItem>): OpenMeeting {
  return changed(meeting, id, () => change);
}

function ballot(meeting: OpenMeeting, id: string, change: (ballot: Ballot) => Partial<Ballot>): OpenMeeting {
  return changed(meeting, id, (each) => ({
    ballots: each.ballots.map((one) => (one.stage === 'open' ? { ...one, ...change(one) } : one)),
  }));
}

/** Who is in the room after somebody has come or gone; who goes is gone, whatever they were there as. */
export function attendance(
  meeting: OpenMeeting,
  event: Extract<MeetingEvent, { type: 'AttendanceRecorded' }>,
): OpenMeeting {
  if (event.movement === 'out') {
    const without = (people: readonly PersonId[]) => people.filter((each) => each !== event.person);
    return { ...meeting, inside: without(meeting.inside), observers: without(meeting.observers) };
  }
  const set = (people: readonly PersonId[]) => [...new Set([...people, event.person])];
  if (event.as === 'observer') {
    const observed = [...new Set([...meeting.observed, event.person])];
    return { ...meeting, observers: set(meeting.observers), observed };
  }
  return {
    ...meeting,
    inside: set(meeting.inside),
    attended: [...new Set([...meeting.attended, event.person])],
  };
}
