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
  const { t, term, comma } = useWords();
  const { day } = useDates();
  const { bench, daysToClose, limitOn, beyondTimeLimit, beyondTimeLimitReason } = identity;
  // registered without a procedure: the limit is not known, and that is said
  const unchecked = bench && identity.extensions ? t('review.limitUnchecked') : undefined;
  return (
    <Facts
      facts={[
        [
          term('field', 'caseNumber'),
          <span key="number" className="case-number">
            {identity.caseNumber}
          </span>,
        ],
        [
          term('field', 'otherCaseNumbers'),
          identity.otherCaseNumbers && (
            <span key="others" className="case-number">
              {identity.otherCaseNumbers.join(comma)}
            </span>
          ),
        ],
        [term('field', 'numberOnPaper'), identity.numberOnPaper],
        [term('field', 'court'), identity.court],
        [term('field', 'cause'), identity.cause],
        [term('field', 'category'), identity.category && term('option.category', identity.category)],
        [term('field', 'parties'), identity.parties?.join(comma)],
        [term('field', 'procedure'), identity.procedure && term('option.procedure', identity.procedure)],
        [term('field', 'filedOn'), day(identity.filedOn)],
        [term('field', 'closedOn'), day(identity.closedOn)],
        [term('field', 'detainedOn'), day(identity.detainedOn)],
        [
          t('review.daysToClose'),
          daysToClose === undefined ? undefined : t('review.daysToCloseIs', { days: daysToClose }),
        ],
        [
          t('review.procedureChanges'),
          identity.procedureChanges
            ?.map(({ to, on }) =>
              t('review.procedureChanged', { to: term('option.procedure', to), on: day(on) }),
            )
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
        [term('field', 'groundReason'), identity.groundReason],
        [t('review.bench'), bench ? <BenchList key="bench" bench={bench} names={names} /> : undefined],
        [t('review.benchAsPrinted'), identity.benchAsPrinted],
      ]}
    />
  );
}
