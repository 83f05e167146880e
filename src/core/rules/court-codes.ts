/** Short names of provinces, autonomous regions and municipalities, of the production corps (兵) and of the military (军). */
export const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军';

const CODE = new RegExp(`^(最高法|[${PROVINCES}])(\\d*)$`);

export type CourtCode = 'right' | 'unknown-name' | 'wrong-digits';

/** What is to be said of a court's code: a province with two or four digits or none, or the Supreme People's Court. */
export function judgeCourtCode(code: string): CourtCode {
  const [, name, digits] = CODE.exec(code) ?? [];
  if (name === undefined || digits === undefined) return 'unknown-name';
  return [0, 2, 4].includes(digits.length) && (name !== '最高法' || digits === '') ? 'right' : 'wrong-digits';
}

/** Whether this can be the code of a court. */
export function isCourtCode(code: string): boolean {
  return judgeCourtCode(code) === 'right';
}
