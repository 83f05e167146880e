import { daysInWords } from '../../core/time/days-in-words.ts';

/** A place in an answer of a release that is meant to be answered differently now. */
export interface MeantDifference {
  /** Pages it is on, by their path; `*` stands for one part of it. */
  readonly page: string;
  /** Where on the page, `items.*.total` style; everything below it is free. */
  readonly at: string;
  readonly why: string;
}

/** What has changed since 0.1 in what its pages said. Whatever is not listed is answered as it was; answers may gain fields. */
export const meantSince01: readonly MeantDifference[] = [
  { page: '/desk', at: 'tasks', why: 'drafts are one line, told as `drafts`' },
  { page: '/statistics', at: 'total', why: 'drafts are not counted' },
  { page: '/statistics', at: 'stage', why: 'drafts are not counted' },
  { page: '/statistics', at: 'category.*.count', why: 'drafts are not counted' },
  { page: '/log', at: 'because', why: 'what rests on no article cites none' },
  {
    page: '/reviews/*',
    at: 'actions',
    why: 'minutes entered late are checked by a second person (O3); the office no longer hands over a dossier that lies with its keeper (14)',
  },
  {
    page: '/reviews/*',
    at: 'judges.*.defense',
    why: 'Statements of defense add up (O3, 13): `defenses` holds all of them, each with its own day.',
  },
  {
    page: '/reviews/*',
    at: 'judges.*.disclosures.*.answer',
    why: 'Answers to findings add up (13): `answers` holds all of them, each with its own day.',
  },
  {
    page: '/desk',
    at: 'waiting',
    why: 'An allowance is not withheld before the month after the confirmation (28): until then nobody waits for it.',
  },
  {
    page: '/readings',
    at: 'readings',
    why: 'R-9.5, R-O2.1 and R-O2.2 are new: grounds are held against the data (9, O2). R-6.1 is new: the quality grade is derived or voted.',
  },
  {
    page: '/readings',
    at: 'conflicts',
    why: 'The quality grade is a reading, and its names are the court’s (6(1), R-6.1): nothing is left to show as a conflict.',
  },
  {
    page: '/readings',
    at: 'actions.0.title',
    why: 'The office enters what the committee has adopted; a second person checks it (32).',
  },
  {
    page: '/meetings/*',
    at: 'actions',
    why: 'What the committee gives somebody to do is recorded at the meeting, and answered (5(8), 7(5)).',
  },
  {
    page: '/people',
    at: 'actions',
    why: 'The court gives its quality grades their names (6(1)).',
  },
  {
    page: '/reviews/*',
    at: 'actions',
    why: 'A review under way on paper can be taken over (7). A lapse that a wrong clock brought about can be undone (O3, 24); the office no longer hands over a dossier that lies with its keeper (14). Discipline may be referred to after closing (25, 28(9)); answers add up (13); what came in in time is taken later (24).',
  },
];

/** The places, as far as they go, at which an answer of then isn't answered any more: told by path. */
export function differences(then: unknown, now: unknown, at: readonly string[] = []): readonly string[] {
  if (Array.isArray(then)) {
    if (!Array.isArray(now) || now.length !== then.length) return [at.join('.')];
    return then.flatMap((each, place) => differences(each, now[place], [...at, String(place)]));
  }
  if (typeof then === 'object' && then !== null) {
    if (typeof now !== 'object' || now === null || Array.isArray(now)) return [at.join('.')];
    const fields = new Map(Object.entries(now));
    return Object.entries(then).flatMap(([name, value]) =>
      differences(value, fields.get(name), [...at, name]),
    );
  }
  return Object.is(then, now) || isSaidInWords(then, now) ? [] : [at.join('.')];
}

/** Days in sentences are said in words now: 2026年3月2日, and no longer 2026-03-02. */
function isSaidInWords(then: unknown, now: unknown): boolean {
  return typeof then === 'string' && now === daysInWords(then, 'zh');
}

/** Whether a path is the pattern or lies below it. */
export function matches(pattern: string, path: string, separator: string): boolean {
  const parts = path.split(separator);
  return pattern.split(separator).every((part, place) => part === '*' || part === parts[place]);
}
