import { Card, Tag } from 'antd';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Concern, Disclosure, Served, Statement } from '../../../answers/review-judges.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Written } from '../../ui/facts.tsx';
import { titleOfFinding } from '../../ui/finding.ts';
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
          <Hearing concern={concern} names={review.names} />
        </Card>
      ))}
    </div>
  );
}

function Hearing({ concern, names }: { concern: Concern; names: ReviewPage['names'] }) {
  const { t, comma } = useWords();
  const { notice, disclosures = [], decision } = concern;
  return (
    <Facts
      columns={1}
      facts={[
        [
          t('review.notice'),
          notice ? (
            <div key="notice">
              <ServedLine served={notice} />
              <NoticeCommittee committee={concern.committee ?? []} names={names} />
            </div>
          ) : undefined,
        ],
        [
          t('review.defense'),
          notice || concern.defenses ? <Defense key="defense" concern={concern} /> : undefined,
        ],
        ...disclosures.map(
          (each) =>
            [
              `${t('review.disclosed')} ${each.findings.map((id) => titleOfFinding(id, t)).join(comma)}`,
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

/** The committee as the notice names it: whoever is on it may be asked to stay away (O3, 3). */
export function NoticeCommittee({
  committee,
  names,
}: {
  committee: readonly string[];
  names: ReviewPage['names'];
}) {
  const { t, comma } = useWords();
  const nameOf = useNames(names);
  if (committee.length === 0) return null;
  return <p>{t('judge.committeeIs', { names: committee.map(nameOf).join(comma) })}</p>;
}

/** When a paper was issued, how it was received, and what became of its days. */
export function ServedLine({ served }: { served: Served }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const { receipt, extendedTo, lapsed } = served;
  return (
    <span>
      {t('review.issued', { date: day(served.issuedOn) })}
      {' · '}
      {receipt
        ? t('review.received', {
            date: day(receipt.on),
            method: receipt.method ? choice('method', receipt.method) : t('review.methodUnknown'),
          })
        : t('review.notReceived')}{' '}
      {extendedTo ? <Tag>{t('review.extended', { date: day(extendedTo) })}</Tag> : null}
      {lapsed ? <Tag>{t('review.lapsed')}</Tag> : null}
    </span>
  );
}

export function Defense({ concern: { defenses, notice } }: { concern: Concern }) {
  const { t } = useWords();
  if (!defenses)
    return <span className="quiet">{t(notice?.lapsed ? 'review.silence' : 'review.noDefense')}</span>;
  return <Statements statements={defenses} />;
}

/** All that a judge has said, each with its own day; that of its entry beside it where the office entered it later. */
function Statements({ statements }: { statements: readonly Statement[] }) {
  const { t } = useWords();
  const { day } = useDates();
  return statements.map(({ text, on, late, enteredOn, proof }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: statements are only ever added
    <div key={place}>
      <span className="quiet">{day(on)}</span>{' '}
      {enteredOn ? <span className="quiet">{t('review.enteredOn', { date: day(enteredOn) })}</span> : null}{' '}
      {late ? <Tag>{t('review.late')}</Tag> : null}
      <Written>{text}</Written>
      {proof ? <p className="quiet">{t('review.shownBy', { proof })}</p> : null}
    </div>
  ));
}

export function DisclosureLines({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useWords();
  const { answers } = disclosure;
  return (
    <div>
      <ServedLine served={disclosure} />
      {answers ? (
        <div>
          {t('review.answer')} <Statements statements={answers} />
        </div>
      ) : null}
    </div>
  );
}

export function Asked({ concern: { reconsideration } }: { concern: Concern }) {
  const { t } = useWords();
  const { day } = useDates();
  if (!reconsideration) return null;
  const { receivedOn, enteredOn, proof, grounds, withdrawnOn, decidedOn } = reconsideration;
  return (
    <div>
      {t('review.reconsiderationOf', { date: day(receivedOn) })}{' '}
      {withdrawnOn ? <Tag>{t('review.withdrawn', { date: day(withdrawnOn) })}</Tag> : null}
      {enteredOn ? <span className="quiet">{t('review.enteredOn', { date: day(enteredOn) })}</span> : null}
      <Written>{grounds}</Written>
      {proof ? <p className="quiet">{t('review.shownBy', { proof })}</p> : null}
      {decidedOn ? <p>{t('review.reconsidered', { date: day(decidedOn) })}</p> : null}
    </div>
  );
}
