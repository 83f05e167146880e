import { Card, Tag } from 'antd';
import { Link } from 'react-router';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Concern, Sanction, Track } from '../../../answers/review-judges.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Cite } from '../../ui/cite.tsx';
import { Facts, Section, Written } from '../../ui/facts.tsx';
import { titleOfFinding } from '../../ui/finding.ts';
import { useNames } from '../../ui/person.tsx';
import { Clarifications } from './clarifications.tsx';
import { MinutesToCheck } from './minutes-to-check.tsx';

/** The meeting, and for each answerable judge their own way to the end. */
export function ResultTab({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const nameOf = useNames(review.names);
  const decided = Object.entries(review.judges ?? {}).filter(
    ([, { track, reasons, decision }]) => track ?? reasons ?? decision,
  );
  return (
    <>
      <MeetingFacts review={review} />
      <Section title={t('review.tracks')}>
        {decided.length === 0 ? <p className="quiet">{t('review.noTracks')}</p> : null}
        <div className="columns">
          {decided.map(([judge, concern]) => (
            <Card
              key={judge}
              size="small"
              title={nameOf(judge)}
              extra={concern.track ? <TrackStage review={review} track={concern.track} /> : null}
            >
              {concern.track ? <TrackFacts track={concern.track} /> : null}
              <Reasons concern={concern} />
            </Card>
          ))}
        </div>
      </Section>
      <Clarifications review={review} />
      <MinutesToCheck review={review} />
      <Corrections review={review} />
    </>
  );
}

/** Why the committee decided as it did, and what of it the judge was told, where that was put in other words. */
function Reasons({ concern: { reasons, decision, results = [] } }: { concern: Concern }) {
  const { t } = useWords();
  const { day } = useDates();
  const told = [...(decision ? [decision] : []), ...results].filter((each) => each.reasons);
  return (
    <>
      {reasons ? (
        <section aria-label={t('review.reasons')}>
          <h3>{t('review.reasons')}</h3>
          <Written>{reasons}</Written>
        </section>
      ) : null}
      {told.map((each) => (
        <section key={each.issuedOn} aria-label={t('review.toldOn', { date: day(each.issuedOn) })}>
          <h3>{t('review.toldOn', { date: day(each.issuedOn) })}</h3>
          <Written>{each.reasons ?? ''}</Written>
        </section>
      ))}
    </>
  );
}

export function TrackStage({ review, track }: { review: ReviewPage; track: Track }) {
  return <Tag>{review.trackStageNames[track.stage] ?? track.stage}</Tag>;
}

function MeetingFacts({ review }: { review: ReviewPage }) {
  const { t, choice, field } = useWords();
  const { day } = useDates();
  const { atMeeting, decidedOn, closing, closedOn, superior, designatedBody } = review;
  return (
    <Facts
      facts={[
        [
          t('review.meeting'),
          atMeeting ? (
            <span key="meeting">
              {choice('kind', atMeeting.kind)}{' '}
              <Link to={`/meetings/${encodeURIComponent(atMeeting.meeting)}`}>{t('review.openMeeting')}</Link>
            </span>
          ) : undefined,
        ],
        [t('review.decision'), decidedOn && t('review.decidedOn', { date: day(decidedOn) })],
        [t('review.closing'), closing && `${choice('because', closing)} ${day(closedOn)}`],
        [field('about'), superior && `${choice('about', superior.about)} ${superior.reason}`],
        [
          choice('kind', 'body-designated'),
          designatedBody && `${designatedBody.name} ${designatedBody.document}`,
        ],
      ]}
    />
  );
}

export function TrackFacts({ track }: { track: Track }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  return (
    <>
      <ul className="listed">
        {track.findings.map(({ finding, item, grade, share }) => (
          <li key={finding}>
            {titleOfFinding(finding, t)} <Cite cite={item} /> {choice('grade', grade)} ·{' '}
            {choice('share', share)}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {track.decidedOn ? t('review.decidedOn', { date: day(track.decidedOn) }) : null}{' '}
        {track.confirmedOn ? t('review.confirmedOn', { date: day(track.confirmedOn) }) : null}
      </p>
      {track.sanctions.length > 0 ? <h3>{t('review.sanctions')}</h3> : null}
      <ul className="listed">
        {track.sanctions.map((sanction) => (
          <SanctionLine key={sanction.kind} sanction={sanction} />
        ))}
      </ul>
    </>
  );
}

function SanctionLine({ sanction }: { sanction: Sanction }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const { kind, months, proposalOnly, stage, dueOn, document, restore } = sanction;
  return (
    <li>
      <strong>{choice('sanction', kind)}</strong> {months ? t('review.months', { months }) : null}{' '}
      {proposalOnly ? <Tag>{t('review.proposal')}</Tag> : null}
      <Tag>{choice('sanctionStage', stage)}</Tag>
      {restore === 'proposed' ? <Tag color="warning">{choice('sanctionState', 'to-restore')}</Tag> : null}
      {dueOn ? t('due.on', { date: day(dueOn) }) : null} {document}
    </li>
  );
}

function Corrections({ review: { corrections = [], numbersToConfirm, names } }: { review: ReviewPage }) {
  const { t, comma, choice } = useWords();
  const nameOf = useNames(names);
  const { day } = useDates();
  if (corrections.length === 0 && !numbersToConfirm) return null;
  const listed = (numbers: readonly string[]) => numbers.join(comma) || t('ui.none');
  return (
    <Section title={t('review.corrections')}>
      <ul className="listed">
        {corrections.map(({ entry, judge, of, from, to, by }) => (
          <li key={entry}>
            {t('forms.correction.change', {
              judge: nameOf(judge),
              of: choice('of', of),
              from: day(from),
              to: day(to),
              by: nameOf(by),
            })}
          </li>
        ))}
        {numbersToConfirm ? (
          <li>
            {t('forms.correction.numbers', {
              from: listed(numbersToConfirm.from),
              to: listed(numbersToConfirm.to),
              by: nameOf(numbersToConfirm.by),
            })}
          </li>
        ) : null}
      </ul>
    </Section>
  );
}
