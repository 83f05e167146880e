import { citation } from '../../vocabulary/citation.ts';
import { findingName } from '../../vocabulary/names.ts';

/** A sentence for people, in both languages of the product. Chinese is the original, English complete beside it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Locale = 'zh' | 'en';

/** What a sentence's `{name}` places are filled with. */
export type Parameters = Readonly<Record<string, string | number | Text>>;

/** Fills the `{name}` places of a text; a place without a value stays visible, so that a test finds it. */
export function fill(text: Text, parameters: Parameters = {}): Text {
  return { zh: fillOne('zh', text.zh, parameters), en: fillOne('en', text.en, parameters) };
}

/** Places whose name says that an id stands in them: `f1` is read as 认定1, `18(3)` as 第十八条第（三）项. */
const idsIn: Readonly<Record<string, (id: string) => Text>> = {
  finding: findingName,
  item: citation,
  ground: citation,
};

function fillOne(locale: Locale, sentence: string, parameters: Parameters): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = parameters[name];
    if (value === undefined) return place;
    if (typeof value === 'object') return value[locale];
    return idsIn[name]?.(String(value))[locale] ?? String(value);
  });
  return sentence.startsWith('{') ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** A name, which is the same in either language. */
export function sameInBoth(name: string): Text {
  return { zh: name, en: name };
}

/** Several texts as one list, with the comma of each language. */
export function listed(texts: readonly Text[]): Text {
  return { zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') };
}
