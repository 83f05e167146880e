const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ordinals = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number below a thousand as the law prints it: 十八, 二十, 一百零三, 二百一十. */
export function numeral(number: number): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const rest = digits[number % 10] ?? '';
  if (hundreds === 0) return tens === 0 ? rest : `${tens > 1 ? digits[tens] : ''}十${rest}`;
  const between = tens === 0 ? (rest === '' ? '' : '零') : `${digits[tens]}十`;
  return `${digits[hundreds]}百${between}${rest}`;
}

/** A section of the Opinion in English words. */
export function ordinal(number: number): string {
  return ordinals[number] ?? String(number);
}
