import type { Locale, Text } from '../../core/kernel/text.ts';
import { nameOf } from '../../core/people/people.ts';
import { allSanctions, sanctionStates } from '../../vocabulary/sanctions.ts';
import { termOf } from '../../vocabulary/terms.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { custodySeenBy, reviewsWithDossier } from '../queries/custody.ts';
import { sanctionsSeenBy } from '../queries/sanctions.ts';
import { withheldPage } from '../queries/withheld.ts';
import { columnsOf, type Sheet } from './formats.ts';

const sanctionColumns: Readonly<Record<string, Text>> = {
  judge: { zh: '法官', en: 'Judge' },
  number: { zh: '评查编号', en: 'Number' },
  case: { zh: '案号', en: 'Case' },
  rung: { zh: '适用', en: 'Rung' },
  kind: { zh: '处理', en: 'Sanction' },
  months: { zh: '月数', en: 'Months' },
  state: { zh: '状态', en: 'State' },
  confirmedOn: { zh: '确认日', en: 'Confirmed on' },
  dueOn: { zh: '期限', en: 'Due on' },
  executedOn: { zh: '执行日', en: 'Carried out on' },
  restoredOn: { zh: '恢复日', en: 'Restored on' },
  owners: { zh: '办理人', en: 'Whose it is' },
};

function sanctionName(kind: string, locale: Locale): string {
  return termOf(allSanctions, kind)?.[locale] ?? kind;
}

/** Every sanction that this person may know of, one row each. */
export async function sanctionsSheet(service: CourtService, who: Asker, locale: Locale): Promise<Sheet> {
  const env = await service.ask(acting(who));
  const lines = await service.ask(sanctionsSeenBy(who, env));
  const rows = lines.map((each) => ({
    review: each.review,
    judge: nameOf(env.people, each.judge),
    number: each.number ?? null,
    case: each.case,
    rung: each.rung,
    kind: sanctionName(each.kind, locale),
    months: each.months ?? null,
    state: sanctionStates[each.state][locale],
    confirmedOn: each.confirmedOn ?? null,
    dueOn: each.dueOn ?? null,
    executedOn: each.executedOn ?? null,
    restoredOn: each.restoredOn ?? null,
    owners: each.owners.map((owner) => nameOf(env.people, owner)).join('、'),
  }));
  const name = { zh: '责任追究', en: 'Accountability' }[locale];
  return { name, columns: columnsOf(sanctionColumns, locale), rows };
}

const withheldColumns: Readonly<Record<string, Text>> = {
  month: { zh: '月份', en: 'Month' },
  judge: { zh: '法官', en: 'Judge' },
  case: { zh: '案号', en: 'Case' },
  rung: { zh: '适用', en: 'Rung' },
  entry: { zh: '事项', en: 'Entry' },
  ordered: { zh: '决定月数', en: 'Months ordered' },
  stands: { zh: '应执行月数', en: 'Months that stand' },
  from: { zh: '起', en: 'From' },
  through: { zh: '止', en: 'Through' },
  place: { zh: '第几个月', en: 'Which month' },
  coincides: { zh: '与前次重合', en: 'Coincides with an earlier one' },
  state: { zh: '状态', en: 'State' },
  executedOn: { zh: '执行日', en: 'Carried out on' },
  refunded: { zh: '退还月数', en: 'Months refunded' },
  restoredOn: { zh: '恢复日', en: 'Restored on' },
};

/** What is withheld and refunded in a month, one row each; by default in the month that it is. */
export async function withheldSheet(
  service: CourtService,
  who: Asker,
  asked: string | undefined,
  locale: Locale,
): Promise<Sheet> {
  const { month, items, refunds, names } = await service.ask(withheldPage(asked, who, locale));
  const named = (judge: string) => names[judge] ?? judge;
  const entry = { withheld: { zh: '扣发', en: 'withheld' }, refund: { zh: '退还', en: 'refund' } };
  const rows = [
    ...items.map(({ because: _, review, judge, state, ...each }) => ({
      ...each,
      review,
      month,
      judge: named(judge),
      entry: entry.withheld[locale],
      state: sanctionStates[state][locale],
    })),
    ...refunds.map(({ months, review, judge, ...each }) => ({
      ...each,
      review,
      month,
      judge: named(judge),
      entry: entry.refund[locale],
      refunded: months,
    })),
  ];
  const name = { zh: `扣发办案补贴 ${month}`, en: `Withheld allowances ${month}` }[locale];
  return { name, columns: columnsOf(withheldColumns, locale), rows };
}

const custodyColumns: Readonly<Record<string, Text>> = {
  number: { zh: '评查编号', en: 'Number' },
  case: { zh: '案号', en: 'Case' },
  holder: { zh: '现持有人', en: 'Held by' },
  since: { zh: '自何日', en: 'Since' },
  volumes: { zh: '册数', en: 'Volumes' },
  pages: { zh: '页数', en: 'Pages' },
  pendingTo: { zh: '待签收人', en: 'To be signed for by' },
  pendingSince: { zh: '移交日', en: 'Handed over on' },
  afterOffice: { zh: '备注', en: 'Note' },
};
const afterOfficeNames: Readonly<Record<string, Text>> = {
  left: { zh: '已不在本院', en: 'no longer in service' },
  'no-keeper': { zh: '已不任卷宗管理职务', en: 'no longer a keeper' },
};

/** Who holds which dossier since when, one row each (14). */
export async function custodySheet(service: CourtService, who: Asker, locale: Locale): Promise<Sheet> {
  const env = await service.ask(acting(who));
  const reviews = await reviewsWithDossier(service.db, service.court);
  const lines = await service.ask(custodySeenBy(reviews, who));
  const named = (person: string | undefined) => (person ? nameOf(env.people, person) : null);
  const rows = lines.map((each) => ({
    ...each,
    holder: named(each.holder),
    since: each.since ?? null,
    volumes: each.volumes ?? null,
    pages: each.pages ?? null,
    pendingTo: named(each.pendingTo),
    pendingSince: each.pendingSince ?? null,
    afterOffice: each.afterOffice ? (afterOfficeNames[each.afterOffice]?.[locale] ?? null) : null,
  }));
  const name = { zh: '卷宗保管台账', en: 'Custody of dossiers' }[locale];
  return { name, columns: columnsOf(custodyColumns, locale), rows };
}
