import type { Acting } from '../../core/people/acting.ts';
import type { Sql } from '../../log/sql.ts';
import { sightConditions, viewerOf } from '../../views/sight-predicate.ts';

interface Counted {
  readonly by: string;
  readonly value: string | null;
  readonly count: number;
}

/** Counts of the reviews, drafts apart, that this person sees whole, and of nothing else: how many there are besides is not told either. */
export async function statisticsFor(
  db: Sql,
  court: string,
  env: Acting,
  { from, to }: { from?: string | undefined; to?: string | undefined },
) {
  const values: unknown[] = [court];
  const put = (value: unknown) => `$${values.push(value)}`;
  const { visible, whole } = sightConditions(viewerOf(env, court), put);
  const since = from ? `and referred_on >= ${put(from)}::date` : '';
  const until = to ? `and referred_on <= ${put(to)}::date` : '';
  const day = put(env.today);
  const text = `with seen as materialized (
      select stage, grounds, opinion, confirmed_grade, quality_grade, category, division, beyond_time_limit, due_on < ${day}::date as overdue
      from view_review where court = $1 and stage <> 'draft' and ${visible} and ${whole} ${since} ${until})
    select 'total' as by, null as value, count(*)::int as count from seen
    union all select 'stage', stage, count(*)::int from seen group by 2
    union all select 'ground', ground, count(*)::int from seen, unnest(grounds) as ground group by 2
    union all select 'opinion', opinion, count(*)::int from seen where opinion is not null group by 2
    union all select 'confirmed', confirmed_grade, count(*)::int from seen where confirmed_grade is not null group by 2
    union all select 'quality', quality_grade, count(*)::int from seen where quality_grade is not null group by 2
    union all select 'category', category, count(*)::int from seen where category is not null group by 2
    union all select 'division', division, count(*)::int from seen where division is not null group by 2
    union all select 'overdue', null, count(*)::int from seen where overdue
    union all select 'beyondTimeLimit', null, count(*)::int from seen where beyond_time_limit
    order by 1, 3 desc, 2`;
  const rows = whole === 'false' ? [] : await db.rows<Counted>({ text }, values);
  const single = (by: string) => rows.find((row) => row.by === by)?.count ?? 0;
  const group = (by: string) =>
    rows.filter((row) => row.by === by).map(({ value, count }) => ({ value, count }));
  return {
    total: single('total'),
    overdue: single('overdue'),
    beyondTimeLimit: single('beyondTimeLimit'),
    stage: group('stage'),
    ground: group('ground'),
    opinion: group('opinion'),
    confirmed: group('confirmed'),
    quality: group('quality'),
    category: group('category'),
    division: group('division'),
  };
}
