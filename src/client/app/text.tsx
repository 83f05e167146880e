import dayjs from 'dayjs';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import 'dayjs/locale/zh-cn';
import type { ChoiceList } from '../../vocabulary/choices.ts';
import type { FieldName } from '../../vocabulary/fields.ts';
import { fieldName, optionName } from '../../vocabulary/names.ts';
import { en } from '../text/en.ts';
import { type Key, zhCN } from '../text/zh-CN.ts';

export type Locale = 'zh' | 'en';
export type { Key };

type Parameters = Readonly<Record<string, string | number>>;

const dictionaries: Readonly<Record<Locale, Record<Key, string>>> = { zh: zhCN, en };

export interface Words {
  readonly locale: Locale;
  setLocale(locale: Locale): void;
  /** What stands between the parts of a list. */
  readonly comma: string;
  /** What something is called and what it is, with the colon of the language between them. */
  pair(name: string, value: string | number): string;
  /** Something with what is added about it, in the brackets of the language. */
  aside(what: string, more: string): string;
  /** The words of a key, with `{name}` filled in. */
  t(key: Key, parameters?: Parameters): string;
  /** The words of `prefix.value` where the dictionary has them, else the value itself. */
  term(prefix: string, value: string): string;
  /** The words of the first of these keys that there are. */
  firstOf(keys: readonly string[], otherwise: string): string;
  /** What a value of a list of the vocabulary is called in this court; where it is none of them, the value itself. */
  choice(list: ChoiceList, value: string): string;
  /** The same of a list that is named by a field or a column. */
  choiceOf(list: string, value: string): string;
  /** What a field is called, and as a command calls it. */
  field(name: FieldName): string;
  fieldOf(command: string, name: string, within?: string): string;
}

const Context = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('no TextProvider above');
  return words;
}

export function TextProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(rememberedLocale);
  const words = useMemo(() => {
    remember(locale);
    return wordsIn(locale, setLocale);
  }, [locale]);
  return <Context value={words}>{children}</Context>;
}

/** What this court calls choices, by list and id, in the place of what the vocabulary calls them. */
export type OwnWords = Readonly<Partial<Record<ChoiceList, Readonly<Record<string, string>>>>>;

/** Words of the court’s own. */
export function CourtWords({ own, children }: { own: OwnWords; children: ReactNode }) {
  const { locale, setLocale } = useWords();
  const words = useMemo(() => wordsIn(locale, setLocale, own), [locale, setLocale, own]);
  return <Context value={words}>{children}</Context>;
}

export function wordsIn(locale: Locale, setLocale: (locale: Locale) => void, own: OwnWords = {}): Words {
  const dictionary = dictionaries[locale];
  const known = new Map<string, string>(Object.entries(dictionary));
  const firstOf = (keys: readonly string[], otherwise: string) =>
    keys.map((key) => known.get(key)).find((words) => words !== undefined) ?? otherwise;
  const ownWords = new Map(
    Object.entries(own).flatMap(([list, names]) =>
      Object.entries(names).map(([value, name]) => [`${list}.${value}`, name] as const),
    ),
  );
  const choiceOf = (list: string, value: string) =>
    ownWords.get(`${list}.${value}`) ?? optionName(list, value)?.[locale] ?? value;
  const fieldOf = (command: string, name: string, within?: string) =>
    fieldName(command, name, within)?.[locale] ?? name;
  return {
    locale,
    setLocale,
    comma: locale === 'zh' ? '、' : ', ',
    pair: (name, value) => (locale === 'zh' ? `${name}：${value}` : `${name}: ${value}`),
    aside: (what, more) => (locale === 'zh' ? `${what}（${more}）` : `${what} (${more})`),
    t: (key, parameters) => filled(dictionary[key], parameters),
    term: (prefix, value) => firstOf([`${prefix}.${value}`], value),
    firstOf,
    choice: choiceOf,
    choiceOf,
    field: (name) => fieldOf('', name),
    fieldOf,
  };
}

function filled(words: string, parameters: Parameters = {}): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));
}

function rememberedLocale(): Locale {
  const said = /(?:^|; )lang=(zh|en)/.exec(document.cookie)?.[1];
  if (said) return said as Locale;
  return navigator.language.startsWith('en') ? 'en' : 'zh';
}

/** The cookie tells the server in which language to answer. */
function remember(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is missing on plain http
  document.cookie = `lang=${locale}; path=/; max-age=31536000; samesite=strict`;
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  dayjs.locale(locale === 'zh' ? 'zh-cn' : 'en');
}
