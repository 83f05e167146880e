import { reconsidered } from '../../vocabulary/meeting.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { concernOf, type OpenReview, type Review, tracksOf } from './review.ts';

/** Results of which somebody who was told before has to be told again. */
const toldAgain: readonly string[] = [...idsOf(reconsidered), 'returned', 'not-confirmed', 'reversed'];

/** Keeps in mind that a track has come to a result since its judge was told of the decision. */
export function withNewsOf(before: Review, after: Review): Review {
  if (before.stage === 'unstarted' || after.stage === 'unstarted') return after;
  const fresh = tracksOf(after).filter(
    ([judge, track]) =>
      toldAgain.includes(track.stage) &&
      track.stage !== before.judges[judge]?.track?.stage &&
      after.judges[judge]?.decision,
  );
  if (fresh.length === 0) return after;
  const news = fresh.map(([judge, track]) => [judge, { ...concernOf(after, judge), news: track.stage }]);
  return { ...after, judges: { ...after.judges, ...Object.fromEntries(news) } };
}

/** Whoever was told of the decision and not of what came of it. */
export function withNews(review: OpenReview): readonly string[] {
  return Object.entries(review.judges)
    .filter(([, concern]) => concern.news)
    .map(([judge]) => judge);
}
