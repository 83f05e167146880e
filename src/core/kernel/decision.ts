import { saidWith } from '../../vocabulary/citation.ts';
import type { Reason } from './reason.ts';
import type { Text } from './text.ts';

/** Why a command is not carried out: a code that programs tell apart, and reasons that people read. */
export interface Refusal {
  readonly code: string;
  readonly because: readonly Reason[];
  /** What is said where it rests on no article. */
  readonly says?: Text;
  /** The field that it is about, where it is about one. */
  readonly field?: string;
}

/** A decision: events that now have happened (with notes for whoever gave the command), or a refusal. */
export type Decision<Event> = Accepted<Event> | Refused;

export interface Accepted<Event> {
  readonly accepted: readonly Event[];
  readonly notes?: readonly Reason[];
}

export interface Refused {
  readonly refused: Refusal;
}

export function accept<Event>(...events: Event[]): Accepted<Event> {
  return { accepted: events };
}

export function isRefused<Event>(decision: Decision<Event>): decision is Refused {
  return 'refused' in decision;
}

/** A refusal as one text: what is said, each with what it rests on. */
export function refusalText({ because, says }: Refusal): Text {
  const told = because.map((each) => saidWith(each.says, [each.cite]));
  const all = says ? [says, ...told] : told;
  return { zh: all.map(({ zh }) => zh).join(''), en: all.map(({ en }) => en).join(' ') };
}
