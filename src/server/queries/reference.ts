import { grounds } from '../../core/rules/art09-grounds.ts';
import { errorItems } from '../../core/rules/art17-20-elements.ts';
import { exclusionGrounds } from '../../core/rules/art21-exclusions.ts';
import { elementOf } from '../../core/rules/elements.ts';
import { elements } from '../../vocabulary/elements.ts';
import { otherLaws } from '../../vocabulary/other-laws.ts';
import { idsOf } from '../../vocabulary/terms.ts';

const elementsAsked = Object.fromEntries(idsOf(elements).map((id) => [id, elementOf(id)]));

/** The words of the Measures that forms show beside what they govern, in both languages. */
export function reference() {
  return {
    items: errorItems,
    elements: elementsAsked,
    exclusions: exclusionGrounds,
    grounds,
    laws: otherLaws,
  };
}
