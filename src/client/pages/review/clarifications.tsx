import { Button, Card, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Clarification } from '../../../answers/review-examination.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import type { CircularDraft } from '../circulars/draft-of.ts';
import '../paper.css';

/** What clears a judge whose confirmed finding has fallen: the draft, and whether it has been published. */
export function Clarifications({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const clarifications = review.clarifications ?? [];
  if (clarifications.length === 0) return null;
  return (
    <Section title={t('clarification.title')}>
      {clarifications.map((each) => (
        <Draft key={each.judge} clarification={each} review={review} />
      ))}
    </Section>
  );
}

function Draft({ clarification, review }: { clarification: Clarification; review: ReviewPage }) {
  const { t } = useWords();
  const { day } = useDates();
  const me = useMe();
  const nameOf = useNames(review.names);
  const navigate = useNavigate();
  const { judge, title, text, likewise, because, published } = clarification;
  const publish = () => {
    const circular: CircularDraft = { title, text, reviews: [review.id], names: likewise, clarifies: judge };
    void navigate('/circulars?do=publish-circular', { state: { circular } });
  };
  return (
    <Card
      size="small"
      title={t('clarification.of', { name: nameOf(judge) })}
      extra={
        published ? (
          <Link to={`/circulars/${encodeURIComponent(published.id)}`}>
            {t('clarification.published', { day: day(published.on), title: published.title })}
          </Link>
        ) : holds(me, 'quality-office-clerk') ? (
          <Button type="primary" size="small" className="no-print" onClick={publish}>
            {t('clarification.publish')}
          </Button>
        ) : null
      }
    >
      {likewise && !published ? <Tag color="warning">{t('clarification.likewise')}</Tag> : null}
      <Because because={because} />
      <pre className="paper">{`${title}\n\n${text}`}</pre>
    </Card>
  );
}
