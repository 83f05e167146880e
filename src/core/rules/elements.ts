import type { ElementId } from '../../vocabulary/elements.ts';
import { elements } from '../../vocabulary/elements.ts';
import type { FindingGrade } from '../../vocabulary/liability.ts';
import type { Text } from '../kernel/text.ts';

/** What an item asks for beside the act itself, and what is asked for as evidence of it. */
export interface Element {
  readonly words: Text;
  readonly evidence: Text;
  /** What another body did is a paper and no tick: the ruling, or what this committee or a superior court says. */
  readonly paper?: 'ruling' | 'body';
}

export const elementOf = (id: ElementId): Element => {
  const { zh, en, ...asked } = elements[id];
  return { words: { zh, en }, ...asked };
};

/** One way in which an item can be met: an act, and what else is asked for. */
export interface Limb {
  readonly act: Text;
  readonly requires: readonly ElementId[];
}

/** An item of Articles 17 to 20. */
export interface ErrorItem {
  readonly item: string;
  readonly grade: FindingGrade;
  /** The words of the item, and an English rendering. */
  readonly words: Text;
  readonly limbs: readonly Limb[];
  /** Other circumstances that the committee or a superior court considers to be such. */
  readonly catchAll: boolean;
}

/** An item with one limb whose act is the item itself. */
export function plainItem(
  item: string,
  grade: FindingGrade,
  zh: string,
  en: string,
  requires: readonly ElementId[] = [],
): ErrorItem {
  const words = { zh, en };
  return {
    item,
    grade,
    words,
    limbs: [{ act: words, requires }],
    catchAll: requires.includes('body-says-so'),
  };
}

export function limb(zh: string, en: string, requires: readonly ElementId[]): Limb {
  return { act: { zh, en }, requires };
}
