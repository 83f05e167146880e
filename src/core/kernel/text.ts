/** A sentence for people, in both languages of the product. Chinese is the original, English complete beside it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Locale = 'zh' | 'en';

/** What a sentence's `{name}` places are filled with. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Fills the `{name}` places of a text; a place without a value stays visible, so that a test finds it. */
export function fill(text: Text, parameters: Parameters = {}): Text {
  return { zh: fillOne(text.zh, parameters), en: fillOne(text.en, parameters) };
}

function fillOne(sentence: string, parameters: Parameters): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in parameters ? String(parameters[name]) : place,
  );
}
