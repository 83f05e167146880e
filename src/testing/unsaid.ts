import type { MemoryCourt } from '../core/court/memory-court.ts';
import { titleOfEvent } from '../server/queries/event-titles.ts';
import { contentName, wordsOf } from '../vocabulary/content.ts';

/** What the trace of any review would show as the program has it: a field, a sign or an event without words. */
export function unsaidIn(court: MemoryCourt): readonly string[] {
  const persons = court.state('people/court').persons;
  const names = Object.fromEntries(Object.entries(persons).map(([id, each]) => [id, each.name]));
  const unsaid = new Set<string>();
  const look = (field: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (isSign(value) && wordsOf(field, value) === undefined && names[value] === undefined)
        unsaid.add(`${field}: ${value}`);
    } else if (Array.isArray(value)) for (const each of value) look(field, each);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, each] of Object.entries(value)) {
        if (contentName(inner, names) === undefined) unsaid.add(inner);
        look(names[inner] === undefined ? inner : field, each);
      }
  };
  for (const { stream, event } of court.log) {
    if (!stream.startsWith('review/')) continue;
    const { type, ...content } = event;
    if (!/\p{Script=Han}/u.test(titleOfEvent(type, 'zh'))) unsaid.add(type);
    look('', content);
  }
  return [...unsaid];
}

/** ASCII without spaces that is neither a day nor a number: nothing that anybody writes to be read. */
function isSign(value: string): boolean {
  return /^[\x21-\x7e]+$/.test(value) && /[a-z]/i.test(value);
}
