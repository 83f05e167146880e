import { Steps } from 'antd';
import type { ReviewPage } from '../../../answers/review.ts';
import { stages } from '../../../vocabulary/stages.ts';
import { idsOf } from '../../../vocabulary/terms.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';

const offCourse: readonly string[] = [
  'unstarted',
  'draft',
  'declined',
  'withdrawn',
  'merged',
  'with-superior-court',
];
const course: readonly string[] = idsOf(stages).filter((each) => !offCourse.includes(each));

/** The days by stage, as far as they are told. */
function dayOf(review: ReviewPage, stage: string): string | undefined {
  const { referredOn, registeredOn, assignment, conclusion, decidedOn, closedOn } = review;
  const days: Readonly<Record<string, string | undefined>> = {
    referred: referredOn,
    registered: registeredOn,
    assigned: assignment?.on,
    'under-examination': assignment?.acceptedOn,
    examined: conclusion?.on,
    delivered: conclusion?.deliveredOn,
    decided: decidedOn,
    closed: closedOn,
  };
  return days[stage];
}

/** The stage as steps; stages off the course stand in front of where they leave it. */
export function StageSteps({ review }: { review: ReviewPage }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const { stage } = review;
  if (['custody', 'outcome', 'inquiry'].includes(review.sight)) return null;
  // Closed without a meeting, as far as this person is told of one.
  const without = (stage === 'closed' || stage === 'archived') && !review.decidedOn;
  const met = course.filter((each) => !(without && (each === 'awaiting-committee' || each === 'decided')));
  const steps = course.includes(stage) ? met : [stage, ...met];
  const current = steps.indexOf(stage);
  return (
    <nav aria-label={t('review.stages')} className="steps">
      <Steps
        size="small"
        current={current}
        titlePlacement="vertical"
        responsive={false}
        items={steps.map((each, index) => ({
          title: choice('stage', each),
          content: index <= current ? day(dayOf(review, each)) : undefined,
        }))}
      />
    </nav>
  );
}
