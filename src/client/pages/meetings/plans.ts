import type { Meeting } from '../../../answers/meeting.ts';
import type { Plans } from '../../command/plan.ts';
import { AskedQuestion } from './asked-question.tsx';
import { openItemOf } from './on-meeting.ts';

/** The commands at a meeting that ask for few fields or none. */
export const meetingPlans: Plans<Meeting> = {
  'remove-agenda-item': { rows: [['item'], ['reason']] },
  convene: { rows: [], governs: 'O3:5' },
  'excuse-member': { rows: [['person'], ['reason']], governed: { reason: '23' } },
  'record-attendance': { rows: [['person'], ['as', 'movement']], governed: { as: '25' } },
  'open-meeting': { rows: [], governs: 'O3:6' },
  'open-item': { rows: [['item']], governed: { item: 'O3:6' } },
  'appoint-presenter': { rows: [['person']], governed: { person: 'O3:7' } },
  'hear-reviewer': { rows: [], governs: 'O3:7' },
  'hear-judge': {
    rows: [['judge'], ['statement'], ['waivesDays']],
    governed: { statement: '13' },
    start: ({ subject }) => ({ judge: openItemOf(subject)?.judge }),
  },
  'record-note': { rows: [['text']], governed: { text: '5(3)' } },
  'record-reason': { rows: [['finding'], ['liesIn'], ['words']], governed: { words: '24:2' } },
  'open-ballot': {
    rows: [['question'], ['reason']],
    governed: { question: 'O3:7' },
    shows: AskedQuestion,
  },
  'cast-ballot': { rows: [['question'], ['choice']], governed: { choice: '23' } },
  'close-ballot': { rows: [], governs: '23' },
  'void-ballot': { rows: [['reason']], governed: { reason: '23' } },
  'postpone-item': { rows: [['reason']] },
  'adjourn-meeting': { rows: [['until'], ['reason']] },
  'resume-meeting': { rows: [], governs: 'O3:6' },
  'close-meeting': { rows: [], governs: 'O4:1' },
  'record-resolution': {
    rows: [['task'], ['owner', 'dueOn'], ['item']],
    governed: { task: '5(8)', owner: '7(5)' },
    choices: ({ subject }) => ({
      item: subject.agenda.flatMap((each) => (each.hidden ? [] : [{ value: each.id, label: each.title }])),
    }),
    start: ({ subject }) => ({ item: openItemOf(subject)?.id }),
  },
  'answer-resolution': {
    rows: [['id'], ['answer']],
    governed: { answer: '7(5)' },
  },
  'draft-minutes': { rows: [], governs: 'O4:1' },
  'approve-minutes': { rows: [['number'], ['numberReason']], governed: { number: 'O4:1' } },
  'cancel-meeting': { rows: [['reason']], governed: { reason: 'O3:5' } },
};
