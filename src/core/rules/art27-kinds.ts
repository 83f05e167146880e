import type { Proposal, Sanction } from '../../vocabulary/sanctions.ts';
import { byWords, sanctions } from '../../vocabulary/sanctions.ts';
import { idsOf } from '../../vocabulary/terms.ts';

/** The kinds of Article 27, from the lightest to the gravest. */
export const quotes = [
  '给予责令整改、告诫、给予批评教育、责令书面检查、通报批评、扣发办案补贴、调离审判岗位、调出法官员额处理',
  '构成违法审判责任的，按照《人民法院工作人员处分条例》及相关规定处理',
] as const;

export const kindsOfSanction: readonly (Sanction | Proposal)[] = [
  ...idsOf(sanctions),
  'transfer-from-adjudication',
  'removal-from-judge-quota',
];

/** What the committee may give where the ladder leaves it to them: the kinds below 28(5), the lightest first. */
export const committeeKinds: readonly [Sanction, ...Sanction[]] = idsOf(byWords);

/** The most months of allowance that the committee may give with it. */
export const committeeMonthsLimit = 2;
