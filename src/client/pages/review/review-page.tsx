import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import type { ReviewPage as Review } from '../../../answers/review.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { ForSeveral } from '../../forms/for-several.tsx';
import { reviewForms } from '../../forms/review-forms.ts';
import { actsWaiting } from '../../forms/same-acts.ts';
import { useNames } from '../../ui/person.tsx';
import { Answered } from '../../ui/states.tsx';
import { Ball } from './ball.tsx';
import { choicesOf } from './choices.ts';
import { Head } from './head.tsx';
import { JudgeView } from './judge-view.tsx';
import { ReviewTabs } from './review-tabs.tsx';
import { StageSteps } from './stage-steps.tsx';

/** One case under review, as far as this person may see it. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const onBehalfOf = search.get('for') ?? undefined;
  const review = useQuery(resourceQuery<Review>(`/reviews/${encodeURIComponent(id)}`, onBehalfOf));
  return <Answered of={review}>{(page) => <Page review={page} onBehalfOf={onBehalfOf} />}</Answered>;
}

/** For how many each command waits, where it is for several. */
function togetherDone(review: Review, commands: readonly string[]): Readonly<Record<string, number>> {
  const counts = commands.map((name) => [name, actsWaiting(review, name).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 1));
}

function Page({ review, onBehalfOf }: { review: Review; onBehalfOf?: string }) {
  const words = useWords();
  const nameOf = useNames(review.names);
  const target = { kind: 'review', id: review.id, version: review.version, onBehalfOf } as const;
  const urgent = review.tasks.filter((task) => !task.optional && !task.waits).map((task) => task.command);
  return (
    <article>
      <Head review={review} />
      <StageSteps review={review} />
      <Ball review={review} />
      <Actions
        actions={review.actions}
        target={target}
        subject={review}
        names={review.names}
        choices={choicesOf(review, words, nameOf)}
        forms={reviewForms}
        forSeveral={ForSeveral}
        together={togetherDone(review, urgent)}
        first={[...new Set(urgent)]}
      />
      {review.sight === 'judge' ? <JudgeView review={review} /> : <ReviewTabs review={review} />}
    </article>
  );
}
