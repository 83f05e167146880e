import type { Text } from '../kernel/text.ts';

/** One way of reading the words. */
export interface Option {
  readonly id: string;
  readonly words: Text;
}

interface Point {
  readonly id: string;
  readonly title: Text;
  /** The words it turns on, exactly as the two texts have them. */
  readonly quotes: readonly string[];
  readonly articles: readonly string[];
  /** Why the default is the default. */
  readonly why: Text;
}

/** An open point with a list of options, the default first. */
export interface Choice extends Point {
  readonly options: readonly Option[];
}

/** An open point whose answer is a whole number, at least 1; or, where it says so, no number at all, which is then the default. */
export interface Figure extends Point {
  readonly figure: { readonly unit: Text } & (
    | { readonly default: number; readonly without?: undefined }
    | { readonly without: Option }
  );
}

/** A point that the two texts leave open. */
export type Reading = Choice | Figure;

/** The option in force unless another is adopted. */
export function defaultOf(reading: Reading): string {
  if (!isFigure(reading)) return reading.options[0]?.id ?? '';
  const { figure } = reading;
  return figure.without ? figure.without.id : String(figure.default);
}

export function isFigure(reading: Reading): reading is Figure {
  return 'figure' in reading;
}

/** What an option says. */
export function optionText(reading: Reading, option: string): Text {
  if (!isFigure(reading)) return reading.options.find(({ id }) => id === option)?.words ?? plain(option);
  const { without, unit } = reading.figure;
  if (without?.id === option) return without.words;
  return { zh: `${option}${unit.zh}`, en: `${option} ${unit.en}` };
}

const plain = (text: string): Text => ({ zh: text, en: text });
