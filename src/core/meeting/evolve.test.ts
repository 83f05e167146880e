import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { taken } from '../../testing/meeting-states.ts';
import { table } from '../../testing/table.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { type OpenMeeting, planned } from './meeting.ts';

const known = planned(given(...taken).court.state('meeting/m1'));
const two: OpenMeeting = {
  ...known,
  agenda: [known.agenda[0]!, { ...known.agenda[0]!, id: 'i2', stage: 'waiting' }],
};
const evolved = (event: MeetingEvent, before = two) => planned(evolveMeeting(before, event));

describe('a meeting', () => {
  it.each(
    table(`
      event              | meeting   | i1        | i2
      MeetingCancelled   | cancelled | open      | waiting
      MeetingAdjourned   | adjourned | open      | waiting
      MeetingClosed      | closed    | open      | postponed
      ItemPostponed      | open      | postponed | waiting
      AgendaItemRemoved  | open      | removed   | waiting
    `),
  )('stands, and its items stand, as it has gone on: $event', ({ event, meeting, i1, i2 }) => {
    const more = { item: 'i1', reason: '', reviews: [], left: [], noted: [], until: '2026-03-31' };
    const next = evolved({ type: event, ...more } as MeetingEvent);
    expect([next.stage, ...next.agenda.map((item) => item.stage)]).toEqual([meeting, i1, i2]);
  });

  it('keeps what is said, told and put on the item that it is about', () => {
    const events = [
      { type: 'NoteRecorded', item: 'i1', text: '要点' },
      { type: 'ReasonRecorded', item: 'i1', finding: 'f1', liesIn: 'facts', words: '录像' },
      { type: 'JudgeHeard', item: 'i1', review: 'r1', judge: 'cao', statement: '', waivesDays: true },
      { type: 'JudgeHeard', item: 'i1', review: 'r1', judge: 'yan', statement: '', waivesDays: false },
      { type: 'ReviewerHeard', item: 'i1', by: 'zhao' },
      { type: 'PresenterAppointed', item: 'i1', person: 'sun' },
    ] satisfies readonly MeetingEvent[];
    const [first, second] = events.reduce((meeting, event) => evolved(event, meeting), two).agenda;
    expect(first).toMatchObject({
      notes: ['要点'],
      reasons: { f1: 'facts' },
      judgesHeard: ['cao', 'yan'],
      waived: ['cao'],
      reviewerHeard: true,
      reportedBy: 'zhao',
      presenter: 'sun',
    });
    expect(second).toEqual(two.agenda[1]);
  });

  it('knows who is in the room, and everybody who was, each once', () => {
    const move = (person: string, movement: 'in' | 'out' | 'back', as: 'member' | 'observer' = 'member') =>
      ({ type: 'AttendanceRecorded', person, as, movement }) as const;
    const empty: OpenMeeting = { ...two, inside: [], attended: [], observers: [], observed: [] };
    const rooms = [
      move('qian', 'in'),
      move('sun', 'in'),
      move('sun', 'out'),
      move('lv', 'in', 'observer'),
      move('sun', 'back'),
      move('lv', 'out', 'observer'),
      move('you', 'in', 'observer'),
    ].reduce<OpenMeeting>((meeting, event) => evolved(event, meeting), empty);
    expect(rooms).toMatchObject({
      inside: ['qian', 'sun'],
      attended: ['qian', 'sun'],
      observers: ['you'],
      observed: ['lv', 'you'],
    });
  });

  it('has minutes with who approved them; number and day only where the entry has them', () => {
    const drafted = evolved({ type: 'MinutesDrafted', text: '纪要' });
    const approved = (more: object) =>
      evolved({ type: 'MinutesApproved', by: 'qian', ...more } as MeetingEvent, drafted).minutes;
    expect(approved({})).toEqual({ text: '纪要', approvedBy: 'qian' });
    expect(approved({ number: '1', on: '2026-03-24' })).toEqual({
      text: '纪要',
      approvedBy: 'qian',
      number: '1',
      approvedOn: '2026-03-24',
    });
  });
});
