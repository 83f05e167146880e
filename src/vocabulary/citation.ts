import type { Both } from './both.ts';
import { numeral, ordinal } from './numerals.ts';
import { otherLaws } from './other-laws.ts';

/**
 * A citation as people say it, wherever it stands in running text: `18(3)` is 第十八条第（三）项 and Article 18(3), `O3`
 * 《意见》第三条 and Opinion, section three. Short forms are for the little chips alone, which open the printed words.
 */
export function citation(cite: string): Both {
  const [, article, item] = /^(\d{1,2})(?:\((\d{1,2})\))?(?::\d+)?$/.exec(cite) ?? [];
  if (article !== undefined) return articleOf(article, item);
  const [, section] = /^O(\d)(?:-.*|:\d+)?$/.exec(cite) ?? [];
  if (section !== undefined)
    return {
      zh: `《意见》第${numeral(Number(section))}条`,
      en: `Opinion, section ${ordinal(Number(section))}`,
    };
  if (/^R-\S+$/.test(cite)) return { zh: `口径${cite}`, en: `reading ${cite}` };
  return otherLawCited(cite) ?? { zh: cite, en: cite };
}

function articleOf(article: string, item: string | undefined): Both {
  const inChinese = item === undefined ? '' : `第（${numeral(Number(item))}）项`;
  const inEnglish = item === undefined ? '' : `(${item})`;
  return { zh: `第${numeral(Number(article))}条${inChinese}`, en: `Article ${article}${inEnglish}` };
}

/** `law:Judges Law 11, 48`: 《法官法》第十一条、第四十八条, Articles 11 and 48 of the Judges Law; nothing for what is none. */
export function otherLawCited(cite: string): Both | undefined {
  const [, name = '', listed] = /^law:(.*?)(?: (\d[\d, ]*))?$/.exec(cite) ?? [];
  const law = otherLaws.find(({ en }) => en === name);
  if (!law) return undefined;
  if (!listed) return { zh: `《${law.zh}》`, en: law.en };
  const articles = listed.split(', ');
  const inEnglish =
    articles.length === 1
      ? `Article ${articles[0]}`
      : `Articles ${articles.slice(0, -1).join(', ')} and ${articles.at(-1)}`;
  return {
    zh: `《${law.zh}》${articles.map((each) => `第${numeral(Number(each))}条`).join('、')}`,
    en: `${inEnglish} of the ${law.en}`,
  };
}

/** What is said, with what it rests on: 尚未通知申辩（《意见》第三条）。 Where there is nothing to rest on, it is said alone. */
export function saidWith(says: Both, cites: readonly string[]): Both {
  const named = [...new Set(cites)].map(citation);
  if (named.length === 0) return says;
  const zh = named.map((each) => each.zh).join('、');
  const en = named.map((each) => each.en).join('; ');
  return { zh: before(says.zh, `（${zh}）`), en: before(says.en, ` (${en})`) };
}

/** The citation stands before the full stop. */
function before(sentence: string, cited: string): string {
  const [, words = sentence, stop = ''] = /^([\s\S]*?)([。.]?)$/.exec(sentence) ?? [];
  return `${words}${cited}${stop}`;
}
