import type { AwaitsPlace } from '../../../answers/meeting.ts';

/** The reviews that wait as this kind of item, each once. */
export function reviewsWaiting(
  waiting: readonly AwaitsPlace[],
  kind: string | undefined,
): readonly AwaitsPlace[] {
  const ofKind = waiting.filter((each) => each.kind === kind);
  const judges = (review: string) =>
    ofKind.flatMap((each) => (each.review === review && each.judgeName ? [each.judgeName] : []));
  return ofKind
    .filter((each, place) => ofKind.findIndex(({ review }) => review === each.review) === place)
    .map((each) => ({ ...each, judgeName: judges(each.review).join('、') || undefined }));
}

/** The judges about whom an item of this kind on this review would be. */
export function judgesWaiting(
  waiting: readonly AwaitsPlace[],
  kind: string | undefined,
  review: string | undefined,
): readonly string[] {
  return waiting.flatMap((each) =>
    each.kind === kind && each.review === review && each.judge ? [each.judge] : [],
  );
}
