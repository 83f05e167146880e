import type { z } from 'zod';
import { stepsOf } from '../core/court/commands.ts';
import type { Refusal } from '../core/kernel/decision.ts';
import { refusalText } from '../core/kernel/decision.ts';
import type { Reason } from '../core/kernel/reason.ts';
import type { Text } from '../core/kernel/text.ts';
import { readingRegister } from '../core/readings/register.ts';
import { choices } from '../vocabulary/choices.ts';
import { stages } from '../vocabulary/stages.ts';

/**
 * Everything by which the program calls its own things: commands, events, refusals, fields, stages, choices, readings’ options.
 * Nobody reads one of them: whatever is said to people is searched for all of them.
 */
const internal: ReadonlySet<string> = new Set([
  ...Object.values(stepsOf)
    .flat()
    .flatMap((step) => [
      step.name,
      ...step.events,
      ...step.by,
      ...Object.keys(step.refusals),
      ...fieldsOf(step.fields as Node),
    ]),
  ...Object.keys(stages),
  ...Object.values(choices).flatMap((list) => Object.keys(list)),
  ...readingRegister.flatMap((each) => ('options' in each ? each.options.map(({ id }) => id) : [])),
]);

/** English words that also happen to be ids: in a Chinese sentence they would still be seen. */
const alsoEnglish: readonly string[] = [
  'adjudication-committee',
  'quality-committee',
  'vice-president',
  'in-person',
  'vice-chair',
  'case-filing',
];

/** Latin letters of a Chinese sentence that are words people use. */
const alsoInChinese: readonly string[] = ['ad', 'id', 'R', 'O'];

/** The internal words in a text that people read: of either language, unfilled places and ids of findings among them. */
export function internalWordsIn({ zh, en }: Text): readonly string[] {
  const latin = (text: string) => text.match(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g) ?? [];
  const chinese = latin(zh).filter(
    (word) => internal.has(word) && !alsoInChinese.includes(word) && !quoted(zh, word),
  );
  const english = latin(en).filter(
    (word) => isCoined(word) && internal.has(word) && !alsoEnglish.includes(word),
  );
  const places =
    `${zh} ${en}`.match(/\{\w+\}|\bf\d+\b|\b[a-z]+[A-Z]\w*|\bundefined\b|\bNaN\b|\[object/g) ?? [];
  return [...chinese, ...english, ...places.filter((word) => !quoted(zh, word))];
}

/** Joined with a hyphen or written with a capital inside: no word of the language. */
function isCoined(word: string): boolean {
  return /-|[a-z][A-Z]/.test(word);
}

/** What somebody typed and is told again stands in quotation marks. */
function quoted(text: string, word: string): boolean {
  return text.includes(`“${word}”`);
}

/** The same of a refusal as it is printed, with what it rests on. */
export function internalWordsInRefusal(refusal: Refusal): readonly string[] {
  return internalWordsIn(refusalText(refusal));
}

/** What whoever gave a command is told with it: no person is called there as the program calls them. */
export function internalWordsInNotes(
  notes: readonly Reason[],
  persons: readonly string[],
): readonly string[] {
  return notes.flatMap(({ says }) => {
    const ids = (says.zh.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((word) => persons.includes(word));
    return [...internalWordsIn(says), ...ids];
  });
}

type Node = z.ZodType & {
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly options?: readonly Node[];
  readonly unwrap?: () => Node;
};

function fieldsOf(node: Node): readonly string[] {
  if (node.shape) return Object.entries(node.shape).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  if (node.element) return fieldsOf(node.element);
  if (node.options && !('enum' in node)) return node.options.flatMap(fieldsOf);
  return node.unwrap ? fieldsOf(node.unwrap()) : [];
}
