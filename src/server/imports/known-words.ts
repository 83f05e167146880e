import type { Text } from '../../core/kernel/text.ts';
import type { KnownCase } from './known-cases.ts';
import type { RowFields } from './rows.ts';

/** Why nothing is made of a row, and in what the row differs from what is there: told, never taken over in silence. */
export function sameCaseWords(
  known: KnownCase,
  row: RowFields,
): { readonly says: Text; readonly differs: readonly Text[] } {
  const where = whereOf(known);
  const suffix = known.caseNumber === row.caseNumber ? '' : `（${known.caseNumber}）`;
  return {
    says: {
      zh: `与${where.zh}是同一案件${suffix}。`,
      en: `It is the same case as ${where.en}${suffix}.`,
    },
    differs: (['filedOn', 'closedOn'] as const).flatMap((field) => {
      const [there, here] = [known[field], row[field]];
      if (!there || !here || there === here) return [];
      const name = dayNames[field];
      return {
        zh: `${name.zh}与${where.zh}不同：那里是${there}，这里是${here}，请核对。`,
        en: `The ${name.en} differs from ${where.en}: ${there} there, ${here} here; please check.`,
      };
    }),
  };
}

const dayNames = {
  filedOn: { zh: '立案日期', en: 'day of filing' },
  closedOn: { zh: '结案日期', en: 'day of closing' },
} as const satisfies Record<string, Text>;

function whereOf({ row, sheet, number }: KnownCase): Text {
  if (row === undefined && number) return { zh: `台账中的${number}`, en: `${number} in the register` };
  if (row === undefined) return { zh: '台账中已有的', en: 'what is in the register' };
  const on = sheet === undefined ? { zh: '', en: '' } : { zh: `“${sheet}”表`, en: ` of sheet “${sheet}”` };
  return { zh: `${on.zh}第${row}行`, en: `row ${row}${on.en}` };
}
