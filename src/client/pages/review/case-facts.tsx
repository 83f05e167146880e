import type { CaseIdentity } from '../../../answers/review-case.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts } from '../../ui/facts.tsx';
import { BenchList } from './bench-list.tsx';

export function CaseFacts({
  identity,
  names,
}: {
  identity: CaseIdentity;
  names: Readonly<Record<string, string>>;
}) {
  const { t, comma, choice, field } = useWords();
  const { day } = useDates();
  const { bench, daysToClose, limitOn, beyondTimeLimit, beyondTimeLimitReason } = identity;
  // registered without a procedure: the limit is not known, and that is said
  const unchecked = bench && identity.extensions ? t('review.limitUnchecked') : undefined;
  return (
    <Facts
      facts={[
        [
          field('caseNumber'),
          <span key="number" className="case-number">
            {identity.caseNumber}
          </span>,
        ],
        [
          field('otherCaseNumbers'),
          identity.otherCaseNumbers && (
            <span key="others" className="case-number">
              {identity.otherCaseNumbers.join(comma)}
            </span>
          ),
        ],
        [field('numberOnPaper'), identity.numberOnPaper],
        [field('court'), identity.court],
        [field('cause'), identity.cause],
        [field('category'), identity.category && choice('category', identity.category)],
        [field('parties'), identity.parties?.join(comma)],
        [field('procedure'), identity.procedure && choice('procedure', identity.procedure)],
        [field('filedOn'), day(identity.filedOn)],
        [field('closedOn'), day(identity.closedOn)],
        [field('detainedOn'), day(identity.detainedOn)],
        [
          t('review.daysToClose'),
          daysToClose === undefined ? undefined : t('review.daysToCloseIs', { days: daysToClose }),
        ],
        [
          t('review.procedureChanges'),
          identity.procedureChanges
            ?.map(({ to, on }) => t('review.procedureChanged', { to: choice('procedure', to), on: day(on) }))
            .join(comma),
        ],
        [t('review.limitOn'), limitOn ? day(limitOn) : unchecked],
        [
          t('review.beyond'),
          beyondTimeLimit === undefined ? undefined : (
            <span key="beyond">
              {t(beyondTimeLimit ? 'review.beyondCheck' : 'review.within')} {beyondTimeLimitReason}
            </span>
          ),
        ],
        [field('groundReason'), identity.groundReason],
        [t('review.bench'), bench ? <BenchList key="bench" bench={bench} names={names} /> : undefined],
        [t('review.benchAsPrinted'), identity.benchAsPrinted],
      ]}
    />
  );
}
