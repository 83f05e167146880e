/** One of the two texts, a part of it, or a sentence: whatever can be cited and must be accounted for. */
export interface Provision {
  /** `O3` a section of the Opinion, `O3:2` its second sentence, `28` an article, `28(3)` an item, `28/2` a second paragraph. */
  readonly id: string;
  readonly kind: 'section' | 'sentence' | 'article' | 'paragraph' | 'item';
  /** The heading of a section, or the chapter that an article stands in. */
  readonly heading: string;
  readonly text: string;
}

/** The Opinion (意见) and the Measures (暂行办法) in their parts, in the order of the texts. */
export interface Law {
  readonly opinion: readonly Provision[];
  readonly measures: readonly Provision[];
}

const DIGITS = '零一二三四五六七八九';

/** Reads the one text file that holds both. `O0` are the words before the first section and after the last. */
export function parseLaw(text: string): Law {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const annex = lines.indexOf('附件');
  if (annex < 0) throw new Error('the text has no annex');
  return { opinion: opinionOf(lines.slice(0, annex)), measures: measuresOf(lines.slice(annex + 1)) };
}

/** Every provision of both texts. */
export function provisionsOf(law: Law): readonly Provision[] {
  return [...law.opinion, ...law.measures];
}

function opinionOf(lines: readonly string[]): Provision[] {
  const frame: string[] = [];
  const sections: { id: string; heading: string; lines: string[] }[] = [];
  for (const line of lines) {
    const heading = /^([一二三四五六七八九十]+)、(.*)$/.exec(line);
    const current = sections.at(-1);
    if (heading) sections.push({ id: `O${numberOf(heading[1]!)}`, heading: heading[2]!, lines: [] });
    else if (current && !isClosing(line)) current.lines.push(line);
    else frame.push(line);
  }
  return [
    { id: 'O0', kind: 'section', heading: frame[0]!, text: frame.slice(1).join('\n') },
    ...sections.flatMap(({ id, heading, lines: own }): Provision[] => {
      const text = own.join('\n');
      const sentences = text.match(/[^。]+。/g) ?? [];
      return [
        { id, kind: 'section', heading, text },
        ...sentences.map((sentence, place): Provision => {
          return { id: `${id}:${place + 1}`, kind: 'sentence', heading, text: sentence.trim() };
        }),
      ];
    }),
  ];
}

/** The name of the annex, the court and the date, which stand below the last section. */
function isClosing(line: string): boolean {
  return line.startsWith('附件') || /人民法院办公室$/.test(line) || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line);
}

function measuresOf(lines: readonly string[]): Provision[] {
  const provisions: Provision[] = [];
  let chapter = '';
  let article = '';
  let paragraphs = 0;
  for (const line of lines) {
    const newChapter = /^第[一二三四五六七八九十]+章\s*(.*)$/.exec(line);
    const newArticle = /^第([一二三四五六七八九十]+)条\s*(.*)$/.exec(line);
    const item = /^（([一二三四五六七八九十]+)）(.*)$/.exec(line);
    if (newChapter) chapter = newChapter[1]!;
    else if (newArticle) {
      article = String(numberOf(newArticle[1]!));
      paragraphs = 1;
      provisions.push({ id: article, kind: 'article', heading: chapter, text: newArticle[2]! });
    } else if (item && article) {
      provisions.push({
        id: `${article}(${numberOf(item[1]!)})`,
        kind: 'item',
        heading: chapter,
        text: item[2]!,
      });
    } else if (article) {
      paragraphs += 1;
      provisions.push({ id: `${article}/${paragraphs}`, kind: 'paragraph', heading: chapter, text: line });
    }
  }
  return provisions;
}

/** Chinese numerals up to 99. */
export function numberOf(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const ten = tens === '' ? 1 : tens === '0' ? 0 : DIGITS.indexOf(tens!);
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
