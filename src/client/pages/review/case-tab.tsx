import { Tag } from 'antd';
import { Link } from 'react-router';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Referral } from '../../../answers/review-case.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Section, Written } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { CaseFacts } from './case-facts.tsx';
import { TakenOverSection } from './taken-over.tsx';

export function CaseTab({ review }: { review: ReviewPage }) {
  const { t, fieldOf } = useWords();
  const sources = review.sources ?? [];
  const first = review.referral ?? sources[0];
  const others = sources.filter((source) => JSON.stringify(source) !== JSON.stringify(first));
  return (
    <div className="columns">
      <Section title={t('review.case')}>
        <CaseFacts identity={review.case} names={review.names} />
        {review.missing && review.missing.length > 0 ? (
          <p>
            {t('review.missing')}{' '}
            {review.missing.map((field) => (
              <Tag key={field} color="warning">
                {fieldOf('', field)}
              </Tag>
            ))}
          </p>
        ) : null}
        <Links review={review} />
        <TakenOverSection review={review} />
      </Section>
      <Section title={t('review.referral')}>
        {first ? <ReferralFacts referral={first} names={review.names} /> : null}
        {others.length > 0 ? <h3>{t('review.sources')}</h3> : null}
        {others.map((each) => (
          <ReferralFacts key={JSON.stringify(each)} referral={each} names={review.names} />
        ))}
        <FeedbackList review={review} />
      </Section>
    </div>
  );
}

function ReferralFacts({ referral, names }: { referral: Referral; names: Readonly<Record<string, string>> }) {
  const { t, choice, field } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const { document, reason, referredBy } = referral;
  return (
    <Facts
      columns={1}
      facts={[
        [field('source'), choice('source', referral.source)],
        [t('review.referredBy'), referredBy && nameOf(referredBy)],
        [
          field('grounds'),
          <ul key="grounds" className="listed">
            {referral.grounds.map((ground) => (
              <li key={ground}>{choice('grounds', ground)}</li>
            ))}
          </ul>,
        ],
        [field('document'), document ? `${document.type} ${document.number} ${day(document.on)}` : undefined],
        [field('directedBy'), referral.directedBy],
        [field('groundReason'), referral.groundReason],
        [field('reason'), reason ? <Written key="reason">{reason}</Written> : undefined],
      ]}
    />
  );
}

function Links({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const { linked = [], mergedInto } = review;
  return (
    <>
      {mergedInto ? (
        <p>
          {t('review.mergedInto')} <Link to={`/reviews/${encodeURIComponent(mergedInto)}`}>{mergedInto}</Link>
        </p>
      ) : null}
      {linked.length > 0 ? (
        <p>
          {t('review.linked')}{' '}
          {linked.map((id) => (
            <Link key={id} to={`/reviews/${encodeURIComponent(id)}`}>
              {id}{' '}
            </Link>
          ))}
        </p>
      ) : null}
    </>
  );
}

function FeedbackList({ review }: { review: ReviewPage }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (!review.feedback || review.feedback.length === 0) return null;
  return (
    <>
      <h3>{t('review.feedback')}</h3>
      {review.feedback.map(({ id, department, text, acknowledgedOn }) => (
        <div key={id}>
          <strong>{choice('source', department)}</strong> <Written>{text}</Written>
          <span className="quiet">
            {acknowledgedOn
              ? t('review.acknowledged', { date: day(acknowledgedOn) })
              : t('review.notAcknowledged')}
          </span>
        </div>
      ))}
    </>
  );
}
