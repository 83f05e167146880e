import type { Category } from '../../vocabulary/court.ts';
import { type Coefficient, coefficientOn } from '../people/coefficients.ts';
import type { PersonId } from '../people/people.ts';
import { clockEnd } from '../time/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import { examinationFrom } from './duties.ts';
import type { ReviewEnv } from './env.ts';
import type { Review } from './review.ts';

export const quotes = {
  O3: '评查案件情况纳入审判绩效考核，评查案件数量折算办案数量',
} as const;

/** One examination: whose it is, and by when it was to be completed. */
export interface Examined {
  readonly review: string;
  readonly reviewer: PersonId;
  readonly category?: Category;
  readonly completedOn?: CourtDate;
  readonly dueOn?: CourtDate;
}

export interface CategoryWorkload {
  /** Missing where the case has no category. */
  readonly category: Category | undefined;
  readonly cases: number;
  /** What these cases count as; missing where the court has set no coefficient. */
  readonly converted: string | undefined;
}

/** What one reviewer has done in a period: how much, and how timely. Nothing about any judge under review. */
export interface Workload {
  readonly reviewer: PersonId;
  readonly cases: number;
  readonly inTime: number;
  readonly late: number;
  /** Still to be completed, and how many of these are past their day. */
  readonly open: number;
  readonly overdue: number;
  readonly byCategory: readonly CategoryWorkload[];
  readonly converted: string | undefined;
}

/** The examination of a review, completed or running; reviewers from outside are not assessed here. */
export function examinationOf(review: Review, env: ReviewEnv): Examined | undefined {
  if (review.stage === 'unstarted') return undefined;
  const { assignment, conclusion, case: identity } = review;
  if (!assignment || assignment.outside) return undefined;
  const from = examinationFrom(review, env);
  const dueOn = from ? clockEnd('examination', from, env.calendar, env.readings).value.dueOn : undefined;
  return {
    review: env.id,
    reviewer: assignment.reviewer,
    category: identity.category,
    completedOn: conclusion?.on,
    dueOn,
  };
}

/** The workload of each reviewer in a period, in the order of the list given; those not on it come after. */
export function workloads(
  examined: readonly Examined[],
  { from, to }: { readonly from: CourtDate; readonly to: CourtDate },
  coefficients: readonly Coefficient[],
  order: readonly PersonId[],
  today: CourtDate,
): readonly Workload[] {
  const inPeriod = examined.filter(
    ({ completedOn }) => completedOn === undefined || (from <= completedOn && completedOn <= to),
  );
  const reviewers = new Set([...order, ...inPeriod.map(({ reviewer }) => reviewer)]);
  return [...reviewers].map((reviewer) => {
    const own = inPeriod.filter((each) => each.reviewer === reviewer);
    const done = own.filter((each) => each.completedOn !== undefined);
    const open = own.filter((each) => each.completedOn === undefined);
    const inTime = done.filter((each) => !each.dueOn || each.completedOn! <= each.dueOn).length;
    return {
      reviewer,
      cases: done.length,
      inTime,
      late: done.length - inTime,
      open: open.length,
      overdue: open.filter((each) => each.dueOn && each.dueOn < today).length,
      byCategory: byCategory(done, coefficients),
      converted: converted(done, coefficients),
    };
  });
}

function byCategory(
  done: readonly Examined[],
  coefficients: readonly Coefficient[],
): readonly CategoryWorkload[] {
  const kinds = [...new Set(done.map(({ category }) => category))];
  return kinds.map((category) => {
    const own = done.filter((each) => each.category === category);
    return { category, cases: own.length, converted: converted(own, coefficients) };
  });
}

/** The sum by the coefficients of the days on which they were completed; nothing as soon as one of them has none. */
function converted(done: readonly Examined[], coefficients: readonly Coefficient[]): string | undefined {
  if (done.length === 0) return undefined;
  let hundredths = 0;
  for (const { category, completedOn } of done) {
    const found = category && completedOn ? coefficientOn(coefficients, category, completedOn) : undefined;
    if (found === undefined) return undefined;
    hundredths += Math.round(Number(found) * 100);
  }
  return (hundredths / 100).toFixed(2);
}
