import type { Locale, Text } from '../../core/kernel/text.ts';
import { categories } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import type { CourtService } from '../court/service.ts';
import type { Asker } from '../queries/asking.ts';
import { type Period, workloadPage } from '../queries/workload.ts';
import { columnsOf, type Sheet } from './formats.ts';

const columns: Readonly<Record<string, Text>> = {
  reviewer: { zh: '评查人', en: 'Reviewer' },
  cases: { zh: '评查件数', en: 'Cases reviewed' },
  converted: { zh: '折算办案件数', en: 'Counted as cases handled' },
  inTime: { zh: '按期', en: 'In time' },
  late: { zh: '超期', en: 'Late' },
  open: { zh: '在办', en: 'Open' },
  overdue: { zh: '在办逾期', en: 'Open and overdue' },
};

/** The reviewers' workload of a period, one row a reviewer in the order of the list, for the performance assessment (O3). */
export async function workloadSheet(
  service: CourtService,
  period: Period,
  who: Asker,
  locale: Locale,
): Promise<Sheet> {
  const { from, to, reviewers, names } = await workloadPage(service, period, who, locale);
  const rows = reviewers.map(({ reviewer, byCategory, converted = null, ...each }) => ({
    ...each,
    reviewer: names[reviewer] ?? reviewer,
    converted: converted === null ? null : Number(converted),
    ...Object.fromEntries(byCategory.map(({ category, cases }) => [category ?? 'other', cases])),
  }));
  const name = { zh: `评查工作量 ${from}至${to}`, en: `Workload ${from}–${to}` }[locale];
  const kinds = { ...Object.fromEntries(idsOf(categories).map((each) => [each, categories[each]])), other };
  return { name, columns: columnsOf({ ...columns, ...kinds }, locale), rows };
}

const other: Text = { zh: '未定类别', en: 'no category' };
