import type { Asking } from '../core/court/execute.ts';
import { actingFor, stateIn, tabledAt } from '../core/court/execute.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import type { Tabled } from '../core/meeting/env.ts';
import { stateOfItem } from '../core/meeting/item-state.ts';
import { openItemOf } from '../core/meeting/meeting.ts';
import type { Acting } from '../core/people/acting.ts';
import { addDays, type CourtDate } from '../core/time/court-date.ts';
import { beijing } from '../core/time/instant.ts';
import type { Picker } from './walk.ts';

const text = '记录在案。';
const members = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'zheng', 'wang', 'feng', 'chen', 'chu'];

/** Fields for a command on a meeting, often such that it fits what is before the meeting. */
export function itemPayload(
  court: MemoryCourt,
  name: string,
  on: string,
  today: CourtDate,
  pick: Picker,
): unknown {
  const judge = pick(['cao', 'yan', 'hua']);
  const payloads: Readonly<Record<string, unknown>> = {
    'plan-meeting': { kind: 'ad-hoc', reason: text, on: addDays(today, pick([0, 0, 3])), place: '一楼' },
    'add-agenda-item': {
      kind: pick(['determination', 'determination', 'reconsideration', 'returned', 'sanction']),
      review: pick(['r1', 'r2']),
      judge,
    },
    'remove-agenda-item': { item: pick(['i1', 'i2']), reason: text },
    'excuse-member': { person: pick(members), reason: text },
    'record-attendance': pick([
      ...members.map((person) => ({ person, movement: 'in' })),
      { person: 'lv', as: 'observer' },
      { person: pick(members), movement: 'out' },
    ]),
    'open-item': { item: pick(['i1', 'i2', 'i3']) },
    'appoint-presenter': { person: pick(members) },
    'hear-judge': { judge, statement: text, waivesDays: true },
    'record-note': { text },
    'record-reason': { finding: pick(['f1', 'f2']), liesIn: pick(['facts', 'person']), words: text },
    'open-ballot': { question: questionNow(court, on, today, pick), reason: text },
    'cast-ballot': { choice: pick(['yes', 'yes', 'no', 'abstain', 'major', 'ordinary', 'none']) },
    'void-ballot': { reason: text },
    'close-item': { reasons: text, basis: text },
    'postpone-item': { reason: text },
    'adjourn-meeting': { until: today, reason: text },
    'cancel-meeting': { reason: text },
  };
  return payloads[name] ?? {};
}

function questionNow(court: MemoryCourt, on: string, today: CourtDate, pick: Picker): string {
  const meeting = court.state(`meeting/${on}`);
  const item = meeting.stage === 'unstarted' ? undefined : openItemOf(meeting);
  if (!item) return 'f1/cao/established';
  const { tabled, acting } = court.ask(tabledNow(item.review, today));
  const { questions } = stateOfItem(item, item.review ? tabled[item.review] : undefined, acting.readings);
  return questions.length > 0 ? pick(questions).id : 'f1/cao/established';
}

interface Now {
  readonly tabled: Readonly<Record<string, Tabled>>;
  readonly acting: Acting;
}

function* tabledNow(review: string | undefined, today: CourtDate): Asking<Now> {
  const acting = yield* actingFor(stateIn, { by: 'system', at: beijing(today, '10:00') });
  return { tabled: yield* tabledAt(stateIn, review ? [review] : [], acting), acting };
}
