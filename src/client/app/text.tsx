import dayjs from 'dayjs';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import 'dayjs/locale/zh-cn';
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

/** Words of the court’s own, by key, in the place of those of the dictionaries. */
export function CourtWords({
  own,
  children,
}: {
  own: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const { locale, setLocale } = useWords();
  const words = useMemo(() => wordsIn(locale, setLocale, own), [locale, setLocale, own]);
  return <Context value={words}>{children}</Context>;
}

export function wordsIn(
  locale: Locale,
  setLocale: (locale: Locale) => void,
  own: Readonly<Record<string, string>> = {},
): Words {
  const dictionary = dictionaries[locale];
  const known: Readonly<Record<string, string | undefined>> = { ...dictionary, ...own };
  const firstOf = (keys: readonly string[], otherwise: string) =>
    keys.map((key) => known[key]).find((words) => words !== undefined) ?? otherwise;
  return {
    locale,
    setLocale,
    comma: locale === 'zh' ? '、' : ', ',
    pair: (name, value) => (locale === 'zh' ? `${name}：${value}` : `${name}: ${value}`),
    aside: (what, more) => (locale === 'zh' ? `${what}（${more}）` : `${what} (${more})`),
    t: (key, parameters) => filled(dictionary[key], parameters),
    term: (prefix, value) => firstOf([`${prefix}.${value}`], value),
    firstOf,
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
