import type { Proposal, Sanction } from '../../vocabulary/sanctions.ts';

export const quotes = [
  '被认定为瑕疵差错责任1件次的，责令整改',
  '被认定为瑕疵差错责任2件次的，告诫',
  '被认定为一般差错责任1件次的，批评教育，扣发一个月办案补贴',
  '被认定为一般差错责任2件次的，责令书面检查，扣发二个月办案补贴',
  '被认定为重大差错责任1件次且负主要责任的，通报批评，扣发三个月办案补贴',
  '一年内被认定为重大差错责任2件次且负主要责任的，通报批评，扣发半年办案补贴',
  '一年内被认定为重大差错责任3件次且负主要责任的，扣发全年办案补贴，调离审判岗位',
  '二年内被认定为重大差错责任5件次且负主要责任或者连续三年均被认定有重大差错责任且负主要责任的，调出法官员额',
  '被认定为违法审判责任1件次的，调出法官员额。依照上级有关规定需要由法官惩戒委员会予以惩戒的，及时报请法官惩戒委员会处理',
] as const;

export type Rung = '28(1)' | '28(2)' | '28(3)' | '28(4)' | '28(5)' | '28(6)' | '28(7)' | '28(8)' | '28(9)';

/** The rungs and what the committee decides where there is none, the lightest first; nothing where a finding was absorbed. */
const gravity: readonly (Rung | 'committee-decides' | null)[] = [
  ...([null, '28(1)', '28(2)', 'committee-decides', '28(3)', '28(4)'] as const),
  ...(['28(5)', '28(6)', '28(7)', '28(8)', '28(9)'] as const),
];

/** Positive when the first is the higher rung. */
export function byGravity(
  one: Rung | 'committee-decides' | null,
  other: Rung | 'committee-decides' | null,
): number {
  return gravity.indexOf(one) - gravity.indexOf(other);
}

export interface Consequence {
  readonly sanctions: readonly Sanction[];
  readonly proposals: readonly Proposal[];
  /** Months of allowance of the rung. */
  readonly months: number;
}

export const consequences: Readonly<Record<Rung, Consequence>> = {
  '28(1)': { sanctions: ['order-to-rectify'], proposals: [], months: 0 },
  '28(2)': { sanctions: ['admonition'], proposals: [], months: 0 },
  '28(3)': { sanctions: ['criticism-and-education', 'withhold-allowance'], proposals: [], months: 1 },
  '28(4)': { sanctions: ['written-self-criticism', 'withhold-allowance'], proposals: [], months: 2 },
  '28(5)': { sanctions: ['circulated-criticism', 'withhold-allowance'], proposals: [], months: 3 },
  '28(6)': { sanctions: ['circulated-criticism', 'withhold-allowance'], proposals: [], months: 6 },
  '28(7)': { sanctions: ['withhold-allowance'], proposals: ['transfer-from-adjudication'], months: 12 },
  '28(8)': { sanctions: [], proposals: ['removal-from-judge-quota'], months: 0 },
  '28(9)': {
    sanctions: [],
    proposals: ['removal-from-judge-quota', 'refer-to-disciplinary-committee'],
    months: 0,
  },
};
