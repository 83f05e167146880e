import type { CourtEvent } from './streams.ts';

/**
 * Which fields of an event lie in a segment of their own, so that they can be withheld or lawfully erased without the rest:
 * ballots, deliberation and what judges held in it, and the words in which a person speaks for themselves.
 */
const apart: Partial<Record<CourtEvent['type'], Readonly<Record<string, readonly string[]>>>> = {
  BallotCast: { ballot: ['choice'] },
  BallotClosed: { count: ['result'] },
  NoteRecorded: { deliberation: ['text'] },
  ReasonRecorded: { deliberation: ['words'] },
  JudgeHeard: { statement: ['statement'] },
  ReviewSheetCompleted: { deliberation: ['sheet'] },
  DefenseSubmitted: { statement: ['text', 'attachments'] },
  FindingsAnswered: { statement: ['text'] },
  ReconsiderationRequested: { statement: ['grounds'] },
  InquiryAnswered: { statement: ['text'] },
  TakeOverEntered: { statement: ['done'] },
  BroughtOver: { statement: ['act'] },
  RecusalDeclared: { ground: ['ground', 'words'] },
  RecusalRequested: { ground: ['ground', 'words'] },
};

export type Segments = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The segments of an event: `event` for what is left when the fields that lie apart are taken out. */
export function segmentsOf(event: CourtEvent): Segments {
  const { type, ...fields } = event;
  const left: Record<string, unknown> = { ...fields };
  const segments: Record<string, Record<string, unknown>> = {};
  for (const [name, names] of Object.entries(apart[type] ?? {})) {
    const taken = names.filter((field) => left[field] !== undefined);
    if (taken.length === 0) continue;
    segments[name] = Object.fromEntries(taken.map((field) => [field, left[field]]));
    for (const field of taken) delete left[field];
  }
  return { event: left, ...segments };
}

/** Leaves out what is undefined, as JSON does, so that an event is the same before and after the log. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
