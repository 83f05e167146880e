import type { ReviewPage } from '../../../answers/review.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { Facts, Section, Written } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';

const sheetFields = ['facts', 'evidence', 'factsFound', 'lawApplied', 'outcome', 'errors'] as const;

/** Who has the dossier, who reviews, what they asked, and the sheet of Article 11. */
export function ExaminationTab({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  return (
    <div className="columns">
      <div>
        {review.dossier ? (
          <Section title={t('review.dossier')}>
            <DossierFacts review={review} />
          </Section>
        ) : null}
        {review.sight === 'whole' ? (
          <Section title={t('review.reviewer')}>
            <ReviewerFacts review={review} />
          </Section>
        ) : null}
        <People review={review} />
      </div>
      {review.sight === 'whole' ? (
        <div>
          <Section title={t('review.sheet')}>
            <Sheet review={review} />
            <Quality review={review} />
          </Section>
          <Section title={t('review.conclusion')}>
            <ConclusionFacts review={review} />
          </Section>
        </div>
      ) : null}
    </div>
  );
}

function DossierFacts({ review: { dossier, names } }: { review: ReviewPage }) {
  const { t, choice, field } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  if (!dossier) return null;
  const { volumes, pages, pending, holder, returnedOn } = dossier;
  return (
    <Facts
      columns={1}
      facts={[
        [field('kind'), choice('fileKind', dossier.kind)],
        [
          t('review.dossier'),
          volumes === undefined ? undefined : t('review.volumes', { volumes, pages: pages ?? 0 }),
        ],
        [t('review.holder'), holder && nameOf(holder)],
        [
          t('review.waitingFor'),
          pending &&
            t('review.pending', { from: pending.from ? nameOf(pending.from) : '', to: nameOf(pending.to) }),
        ],
        [t('review.dossierBack'), returnedOn && t('review.returned', { date: day(returnedOn) })],
      ]}
    />
  );
}

function ReviewerFacts({ review: { assignment, formerReviewers = [], names } }: { review: ReviewPage }) {
  const { t, comma } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  if (!assignment) return <p className="quiet">{t('review.noReviewer')}</p>;
  const { on, acceptedOn, dossierOn } = assignment;
  const course = [
    t('review.assignedOn', { date: day(on) }),
    acceptedOn && t('review.acceptedOn', { date: day(acceptedOn) }),
    dossierOn && t('review.dossierOn', { date: day(dossierOn) }),
  ].filter(Boolean);
  return (
    <Facts
      columns={1}
      facts={[
        [t('review.reviewer'), `${nameOf(assignment.reviewer)} · ${course.join(' · ')}`],
        [t('review.formerReviewers'), formerReviewers.map(nameOf).join(comma)],
      ]}
    />
  );
}

function People({ review: { recusals = [], inquiries = [], names } }: { review: ReviewPage }) {
  const { t, term, choice } = useWords();
  const nameOf = useNames(names);
  return (
    <>
      {recusals.length > 0 ? (
        <Section title={t('review.recusals')}>
          <ul className="listed">
            {recusals.map((each) => (
              <li key={`${each.person} ${each.ground} ${each.by}`}>
                <strong>{nameOf(each.person)}</strong> {choice('ground', each.ground)} {each.words}{' '}
                <span className="quiet">{term('review.recusal', each.stage)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {inquiries.length > 0 ? (
        <Section title={t('review.inquiries')}>
          {inquiries.map(({ id, whom, person, question, answer }) => (
            <div key={id}>
              <strong>{person ? nameOf(person) : choice('whom', whom)}</strong>
              <Written>{question}</Written>
              {answer ? <Written>{answer}</Written> : <span className="quiet">{t('review.noAnswer')}</span>}
            </div>
          ))}
        </Section>
      ) : null}
    </>
  );
}

function Sheet({ review: { sheet, names } }: { review: ReviewPage }) {
  const { t, comma, choice, fieldOf, pair } = useWords();
  const nameOf = useNames(names);
  if (!sheet) return <p className="quiet">{t('review.noSheet')}</p>;
  const label = (name: string) => fieldOf('complete-review-sheet', name);
  const opinions = Object.entries(sheet.opinions ?? {});
  return (
    <Facts
      columns={1}
      facts={[
        ...sheetFields.map((name) => [label(name), <Written key={name}>{sheet[name]}</Written>] as const),
        ...(opinions.length > 0
          ? [
              [
                label('opinions'),
                opinions.map(([judge, held]) => pair(nameOf(judge), choice('opinions', held))).join(comma),
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

/** The quality grade of the case, once findings are confirmed or the review has ended without one (6(1)). */
function Quality({ review: { qualityGrade } }: { review: ReviewPage }) {
  const { t, choice } = useWords();
  if (!qualityGrade) return null;
  return (
    <>
      <Facts columns={1} facts={[[t('review.qualityGrade'), choice('qualityGrade', qualityGrade.grade)]]} />
      <Because because={qualityGrade.because} />
    </>
  );
}

function ConclusionFacts({ review: { conclusion } }: { review: ReviewPage }) {
  const { t, choice, field } = useWords();
  const { day } = useDates();
  if (!conclusion) return <p className="quiet">{t('review.none')}</p>;
  const { opinion, grade, report, on } = conclusion;
  return (
    <Facts
      columns={1}
      facts={[
        [field('opinion'), `${choice('opinion', opinion)} ${grade ? choice('grade', grade) : ''}`],
        [field('on'), day(on)],
        [field('report'), <Written key="report">{report}</Written>],
      ]}
    />
  );
}
