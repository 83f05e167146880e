import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Concern, Served } from '../../../answers/review-judges.ts';
import type { PaperKind } from '../../../vocabulary/papers.ts';
import { useDates } from '../../app/dates.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Written } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { CaseFacts } from './case-facts.tsx';
import { Clarifications } from './clarifications.tsx';
import { FindingCard } from './findings-tab.tsx';
import { Rights } from './judge-rights.tsx';
import { Asked, Defense, DisclosureLines, NoticeCommittee, ServedLine } from './judges-tab.tsx';
import { TrackFacts, TrackStage } from './result-tab.tsx';
import { TraceTab } from './trace-tab.tsx';

/** The judge’s own side, in plain language, in the order in which it happens. */
export function JudgeView({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const { person } = useMe();
  const own = review.judges ?? {};
  const [, concern] = Object.entries(own).find(([id]) => id === person.id) ??
    Object.entries(own)[0] ?? ['', { disclosures: [] }];
  return (
    <div className="reading">
      <p>{t('judge.intro')}</p>
      <Rights review={review} />
      <Step title={t('judge.step.notice')}>
        {concern.notice ? <Notice review={review} concern={concern} /> : null}
      </Step>
      <Step title={t('judge.step.defense')}>
        {concern.notice || concern.defenses ? <Defense concern={concern} /> : null}
      </Step>
      <Step title={t('judge.step.findings')}>
        {(concern.disclosures ?? []).map((each) => (
          <DisclosureLines key={`${each.issuedOn} ${each.findings.join()}`} disclosure={each} />
        ))}
        {waitsFor(review, person.id, 'findings') ? <Receive review={review} of="findings" /> : null}
        {(review.findings ?? []).map((finding) => (
          <FindingCard key={finding.id} finding={finding} names={review.names} />
        ))}
      </Step>
      <Step title={t('judge.step.decision')}>
        {concern.decision ? <Decision review={review} concern={concern} /> : null}
      </Step>
      <Step title={t('judge.step.reconsideration')}>
        {concern.reconsideration ? <Asked concern={concern} /> : null}
        {concern.track && concern.track.sanctions.length > 0 ? <TrackFacts track={concern.track} /> : null}
      </Step>
      <Clarifications review={review} />
      <Step title={t('review.case')}>
        <CaseFacts identity={review.case} names={review.names} />
      </Step>
      <Card size="small" title={t('review.tab.trace')}>
        <TraceTab id={review.id} version={review.version} />
      </Card>
    </div>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  const empty =
    children === null || (Array.isArray(children) && children.flat().every((each) => each === null));
  return (
    <Card size="small" title={<h2 className="plain">{title}</h2>}>
      {empty ? <span className="quiet">{t('judge.notYet')}</span> : children}
    </Card>
  );
}

function Notice({ review, concern: { notice, committee = [] } }: { review: ReviewPage; concern: Concern }) {
  const { t } = useWords();
  const nameOf = useNames(review.names);
  if (!notice) return null;
  return (
    <>
      <ServedLine served={notice} />
      <Receive review={review} of="notice" />
      {review.reviewer ? <p>{t('judge.reviewerIs', { name: nameOf(review.reviewer) })}</p> : null}
      <NoticeCommittee committee={committee} names={review.names} />
    </>
  );
}

function Decision({
  review,
  concern: { decision, results = [], track },
}: {
  review: ReviewPage;
  concern: Concern;
}) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (!decision) return null;
  return (
    <>
      {[decision, ...results].map((each) => (
        <Told key={each.issuedOn} served={each} />
      ))}
      <Receive review={review} of="decision" />
      {track ? (
        <div>
          <TrackStage review={review} track={track} />
          <TrackFacts track={{ ...track, sanctions: [] }} />
        </div>
      ) : (
        <Written>{t('judge.noLiability')}</Written>
      )}
      {review.closing ? <p>{`${choice('because', review.closing)} ${day(review.closedOn)}`}</p> : null}
    </>
  );
}

/** A decision or a later result as it was told, with its reasons (O4). */
function Told({ served }: { served: Served }) {
  const { t } = useWords();
  return (
    <div>
      <ServedLine served={served} />
      {served.reasons ? (
        <section aria-label={t('review.reasonsTold')}>
          <h3>{t('review.reasonsTold')}</h3>
          <Written>{served.reasons}</Written>
        </section>
      ) : (
        <p className="quiet">{t('review.reasonsOnPaper')}</p>
      )}
    </div>
  );
}

function waitsFor({ papersWaiting }: ReviewPage, person: string, of: PaperKind): boolean {
  return papersWaiting?.[person]?.includes(of) ?? false;
}

/** The button for the paper of a kind, while one waits for the receipt of whoever looks. */
function Receive({ review, of }: { review: ReviewPage; of: PaperKind }) {
  const { t } = useWords();
  const me = useMe();
  const { open } = useOpenForm();
  if (!waitsFor(review, me.person.id, of)) return null;
  return (
    <Button type="primary" size="small" onClick={() => open('record-receipt', { of })}>
      {t('judge.receive')}
    </Button>
  );
}
