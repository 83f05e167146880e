import type { Both } from './both.ts';
import { citation } from './citation.ts';
import { fieldName, findingName, optionName } from './names.ts';

/** Fields that hold a sign by which the program finds something again: it tells people nothing, and is not shown. */
const signs: readonly string[] = ['meeting', 'into', 'linked', 'id'];

const findings: readonly string[] = ['finding', 'findings', 'id'];
const cites: readonly string[] = ['item', 'ground', 'grounds', 'rung', 'alternatives'];
/** Fingerprints of files are read as they are. */
const hashes: readonly string[] = ['scan', 'files'];
const aCite = /^(?:\d{1,2}(?:\(\d{1,2}\))?|O\d)$/;

/**
 * How people read a value of an entry’s content; `hidden` where it is a sign of the program alone, nothing where it is to be
 * shown as it was written.
 */
export function wordsOf(field: string, value: string): Both | 'hidden' | undefined {
  const option = optionName(field, value) ?? optionName(singular[field] ?? field, value);
  if (option) return option;
  if (field === 'missing') return fieldName('refer-case', value);
  if (findings.includes(field) && /^(?:f\d+|unlawful)$/.test(value)) return findingName(value);
  if (cites.includes(field) && aCite.test(value)) return citation(value);
  if (hashes.includes(field)) return { zh: value, en: value };
  return signs.includes(field) || isSign(field, value) ? 'hidden' : undefined;
}

/** Lists are read by the words of their entries. */
const singular: Readonly<Record<string, string>> = {
  sanctions: 'sanction',
  lapsed: 'sanction',
  kind: 'sanction',
  rung: 'rung',
  grades: 'grade',
};

/** `i1` is the place of an item on an agenda, `r9` a review that another was taken from, `ReceiptRecorded` what an act led to. */
function isSign(field: string, value: string): boolean {
  if (field === 'type') return /^(?:[A-Z][a-z]+){2,}$/.test(value);
  return (field === 'item' && /^i\d+$/.test(value)) || (field === 'from' && /^r-?[a-z2-7\d]+$/.test(value));
}

/** What a field of an entry is called: a person by name, an item of the Measures as it is cited. */
export function contentName(field: string, names: Readonly<Record<string, string>>): Both | undefined {
  const known = fieldName('', field);
  if (known) return known;
  const person = names[field];
  if (person !== undefined) return { zh: person, en: person };
  return aCite.test(field) ? citation(field) : undefined;
}
