import type { Locale, Text } from '../../core/kernel/text.ts';
import { daysInWords } from '../../core/time/days-in-words.ts';

/** A value with every text in it said in one language. */
export type Told<T> = T extends Text
  ? string
  : T extends readonly (infer Each)[]
    ? readonly Told<Each>[]
    : T extends object
      ? { readonly [Field in keyof T]: Told<T[Field]> }
      : T;

/** Says everything in a report in one language. */
export function toldIn<T>(value: T, locale: Locale): Told<T> {
  return told(value, locale) as Told<T>;
}

function told(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => told(each, locale));
  if ('zh' in value && 'en' in value) return daysInWords(String(value[locale]), locale);
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, told(each, locale)]));
}
