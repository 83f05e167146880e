import { Tag } from 'antd';
import type { ReviewPage } from '../../../answers/review.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';

export function Head({ review }: { review: ReviewPage }) {
  const { t, comma } = useWords();
  const { number, case: identity, stageName } = review;
  return (
    <>
      <header className="page-head">
        <div>
          <h1 className="page-title">
            {number ? <span className="case-number">{number} </span> : null}
            <CaseNumber>{identity.caseNumber}</CaseNumber>
          </h1>
          <span className="quiet">
            {[identity.cause, identity.parties?.join(comma)].filter(Boolean).join(' · ')}
          </span>
        </div>
        <div>
          {identity.beyondTimeLimit ? <Tag color="warning">{t('review.beyondCheck')}</Tag> : null}
          <Tag className="stage">{stageName}</Tag>
        </div>
      </header>
      {review.sight === 'whole' || review.sight === 'judge' ? null : (
        <p className="quiet">{t('sight.limited')}</p>
      )}
    </>
  );
}
