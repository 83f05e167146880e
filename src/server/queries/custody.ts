import type { CustodyLine } from '../../answers/custody.ts';
import type { Asking } from '../../core/court/execute.ts';
import { heldAfterOffice, inWhoseHands } from '../../core/review/dossier.ts';
import { sightOf } from '../../core/review/rights.ts';
import { isInTheArchive } from '../../core/review/to-the-archive.ts';
import type { Sql } from '../../log/sql.ts';
import { namesIn } from '../../views/review-view.ts';
import { type Asker, acting, reviewFor } from './asking.ts';

/** Reviews with a number, in its order: their dossiers are in somebody’s hands until they are handed to the archive. */
export async function reviewsWithDossier(db: Sql, court: string): Promise<readonly string[]> {
  const text = `select id from view_review where court = $1 and number is not null
                and stage not in ('declined', 'withdrawn', 'merged') order by registered_on, id`;
  const rows = await db.rows<{ id: string }>({ text }, [court]);
  return rows.map(({ id }) => id);
}

/** Who holds which dossier since when (14), as far as somebody may know of the review and its dossier. */
export function* custodySeenBy(reviews: readonly string[], who: Asker): Asking<readonly CustodyLine[]> {
  const lines: CustodyLine[] = [];
  for (const id of reviews) {
    const { review, env } = yield* reviewFor(id, who);
    if (review.stage === 'unstarted' || !review.number || review.dossier.kind !== 'paper') continue;
    if (!['whole', 'custody'].includes(sightOf(review, env))) continue;
    if (isInTheArchive(review)) continue;
    const { dossier, number } = review;
    const after = heldAfterOffice(dossier, env.people, env.today);
    lines.push({
      review: id,
      number,
      case: review.case.caseNumber,
      holder: inWhoseHands(dossier),
      since: dossier.since,
      volumes: dossier.counted?.volumes ?? dossier.volumes,
      pages: dossier.counted?.pages ?? dossier.pages,
      pendingTo: dossier.pending?.to,
      pendingSince: dossier.pending?.since,
      ...(review.stage === 'archived' && { archived: true }),
      ...(after && { afterOffice: after.left ? 'left' : 'no-keeper' }),
    });
  }
  return lines;
}

export function* custodyPage(reviews: readonly string[], who: Asker): Asking<object> {
  const env = yield* acting(who);
  const items = yield* custodySeenBy(reviews, who);
  return { items, names: namesIn(items, env.people.persons) };
}
