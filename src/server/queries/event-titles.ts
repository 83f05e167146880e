import { type CourtStep, stepsOf } from '../../core/court/commands.ts';
import type { Locale, Text } from '../../core/kernel/text.ts';

const steps: readonly CourtStep[] = Object.values(stepsOf).flat();

/** The step that an event is of first of all: the first of its events rather than what follows, and of little rather than of much. */
function stepOf(type: string): CourtStep | undefined {
  const place = ({ events }: CourtStep) => events.indexOf(type) * 100 + events.length;
  return steps
    .filter(({ events }) => events.includes(type))
    .reduce<CourtStep | undefined>(
      (best, each) => (best && place(best) <= place(each) ? best : each),
      undefined,
    );
}

const known = new Map(
  [...new Set(steps.flatMap(({ events }) => events))].map((type) => [type, stepOf(type)]),
);

/** What comes of no command, the founding of a court and the draw that an assignment makes, and what several commands bring about. */
const ownTitles: Readonly<Record<string, Text>> = {
  PersonAdded: { zh: '登记人员', en: 'A person is entered' },
  LogOpened: { zh: '启用日志', en: 'The log is opened' },
  LogForked: { zh: '日志自较早备份继续', en: 'The log goes on from an older backup' },
  CourtNamed: { zh: '登记法院', en: 'The court is entered' },
  ReviewerDrawn: { zh: '按轮次分配', en: 'The rotation assigns' },
};

/** What an entry of the log is called: the title of its step, of the clock’s as well. */
export function titleOfEvent(type: string, locale: Locale): string {
  return (ownTitles[type] ?? known.get(type)?.title)?.[locale] ?? type;
}
