import type { Text } from '../kernel/text.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number below a hundred as the law prints it: 十八, 二十. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const rest = digits[number % 10] ?? '';
  if (tens === 0) return rest;
  return `${tens > 1 ? digits[tens] : ''}十${rest}`;
}

/** An article or item as a sentence names it: `18(3)` is 第十八条第（三）项. */
export function citation(cite: string): Text {
  const [, article, item] = /^(\d{1,2})(?:\((\d{1,2})\))?$/.exec(cite) ?? [];
  if (article === undefined) return { zh: cite, en: cite };
  const zh = `第${numeral(Number(article))}条${item === undefined ? '' : `第（${numeral(Number(item))}）项`}`;
  return { zh, en: `Art. ${cite}` };
}
