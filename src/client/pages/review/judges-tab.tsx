import { Card, Tag } from 'antd';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Concern, Disclosure, Served } from '../../../answers/review-judges.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Written } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Nothing } from '../../ui/states.tsx';

/** For each judge concerned: what they were given, and what they said. */
export function JudgesTab({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const nameOf = useNames(review.names);
  const judges = Object.entries(review.judges ?? {});
  if (judges.length === 0) return <Nothing>{t('review.noJudges')}</Nothing>;
  return (
    <div className="columns">
      {judges.map(([judge, concern]) => (
        <Card key={judge} size="small" title={nameOf(judge)}>
          <Hearing concern={concern} />
        </Card>
      ))}
    </div>
  );
}

function Hearing({ concern }: { concern: Concern }) {
  const { t, comma } = useWords();
  const { notice, disclosures = [], decision } = concern;
  return (
    <Facts
      columns={1}
      facts={[
        [t('review.notice'), notice ? <ServedLine key="notice" served={notice} /> : undefined],
        [
          t('review.defense'),
          notice || concern.defense ? <Defense key="defense" concern={concern} /> : undefined,
        ],
        ...disclosures.map(
          (each) =>
            [
              `${t('review.disclosed')} ${each.findings.join(comma)}`,
              <DisclosureLines key={each.issuedOn} disclosure={each} />,
            ] as const,
        ),
        [t('review.decision'), decision ? <ServedLine key="decision" served={decision} /> : undefined],
        [
          t('review.reconsideration'),
          concern.reconsideration ? <Asked key="asked" concern={concern} /> : undefined,
        ],
      ]}
    />
  );
}

/** When a paper was issued, how it was received, and what became of its days. */
export function ServedLine({ served }: { served: Served }) {
  const { t, term } = useWords();
  const { day } = useDates();
  const { receipt, extendedTo, lapsed } = served;
  return (
    <span>
      {t('review.issued', { date: day(served.issuedOn) })}
      {' · '}
      {receipt
        ? t('review.received', { date: day(receipt.on), method: term('option.method', receipt.method) })
        : t('review.notReceived')}{' '}
      {extendedTo ? <Tag>{t('review.extended', { date: day(extendedTo) })}</Tag> : null}
      {lapsed ? <Tag>{t('review.lapsed')}</Tag> : null}
    </span>
  );
}

export function Defense({ concern: { defense, notice } }: { concern: Concern }) {
  const { t } = useWords();
  const { day } = useDates();
  if (!defense)
    return <span className="quiet">{t(notice?.lapsed ? 'review.silence' : 'review.noDefense')}</span>;
  return (
    <div>
      <span className="quiet">{day(defense.on)}</span> {defense.late ? <Tag>{t('review.late')}</Tag> : null}
      <Written>{defense.text}</Written>
    </div>
  );
}

export function DisclosureLines({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useWords();
  const { day } = useDates();
  const { answer } = disclosure;
  return (
    <div>
      <ServedLine served={disclosure} />
      {answer ? (
        <div>
          {t('review.answer')} <span className="quiet">{day(answer.on)}</span>
          <Written>{answer.text}</Written>
        </div>
      ) : null}
    </div>
  );
}

export function Asked({ concern: { reconsideration } }: { concern: Concern }) {
  const { t } = useWords();
  const { day } = useDates();
  if (!reconsideration) return null;
  const { receivedOn, grounds, withdrawnOn, decidedOn } = reconsideration;
  return (
    <div>
      {t('review.reconsiderationOf', { date: day(receivedOn) })}{' '}
      {withdrawnOn ? <Tag>{t('review.withdrawn', { date: day(withdrawnOn) })}</Tag> : null}
      <Written>{grounds}</Written>
      {decidedOn ? <p>{t('review.reconsidered', { date: day(decidedOn) })}</p> : null}
    </div>
  );
}
