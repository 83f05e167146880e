import { pinyin } from 'pinyin-pro';

/*
 * The search of the register. An index of pairs of characters finds candidates, and the phrase decides. Both sides are
 * brought to one writing first: how a case number's brackets, widths, zeros and 字第 are written makes no difference, and
 * people are found by pinyin, whole or by its initials.
 */

/** One text or search in the writing in which they are compared. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[()[\]{}〔〕【】〈〉《》]/g, '')
    .replace(/[字第]+(?=\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Between texts of one row: no search holds it, so that no phrase is found across two of them. */
const BETWEEN = '\n';

/** The texts of a row as one, in which a phrase is looked for. */
export function searchText(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [plainText(text)] : [])).join(BETWEEN);
}

/** How a name is typed by its sound: 沈晓峰 is `shenxiaofeng` and `sxf`. Nothing for a name without Chinese characters. */
export function soundsOf(name: string): readonly string[] {
  const characters = name.replace(/[^\p{Script=Han}]/gu, '');
  if (characters === '') return [];
  const syllables = pinyin(characters, { toneType: 'none', type: 'array', surname: 'head', v: true });
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}

/** The characters and pairs of neighbouring characters of a row's text. */
export function bigramsOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const part of text.split(BETWEEN)) {
    const characters = [...part];
    for (const [index, character] of characters.entries()) {
      found.add(character);
      const next = characters[index + 1];
      if (next !== undefined) found.add(character + next);
    }
  }
  return [...found];
}

/** Each further pair costs the index time, and the last of a case number tell most: the rest the phrase sees to. */
const MOST_PAIRS = 10;

/** What a search asks of the index: its last pairs, or its one character. */
export function searched(phrase: string): readonly string[] {
  const characters = [...phrase].slice(-MOST_PAIRS - 1);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
