import type { ReviewPage } from '../../../answers/review.ts';
import type { DoneOnPaper, MissingOnPaper } from '../../../answers/taken-over.ts';
import { actsOnPaper, saidOfAct } from '../../../vocabulary/acts-on-paper.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { ItemWords } from '../../ui/item-words.tsx';
import { useNames } from '../../ui/person.tsx';
import { CaseFacts } from './case-facts.tsx';

/** What waits to be held against the papers, or what was taken over from them. */
export function TakenOverSection({ review }: { review: ReviewPage }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (review.takeOver)
    return (
      <Section title={t('review.takeOver')}>
        <HeldTakeOver review={review} />
      </Section>
    );
  const { takenOver, names } = review;
  if (!takenOver) return null;
  const { stage, on, missing, done } = takenOver;
  return (
    <Section title={t('review.takenOver')}>
      <p>{t('review.takenOverAt', { stage: choice('stage', stage), on: day(on) })}</p>
      <DoneList done={done} names={names} />
      <MissingList missing={missing} names={names} />
    </Section>
  );
}

/** What was entered of a review under way on paper, for whoever holds it against the papers. */
export function HeldTakeOver({ review }: { review: ReviewPage }) {
  const { t, choice, field } = useWords();
  const { day } = useDates();
  const nameOf = useNames(review.names);
  const held = review.takeOver;
  if (!held) return null;
  const { stage, registeredOn, findings, conclusion, done, missing, by, on } = held;
  return (
    <>
      <p>
        {t('review.takeOverEntered', {
          stage: choice('stage', stage),
          by: nameOf(by),
          on: day(on),
        })}
      </p>
      <Facts
        facts={[
          [field('registeredOn'), day(registeredOn)],
          [field('opinion'), conclusion && choice('opinion', conclusion.opinion)],
          [field('report'), conclusion?.report],
        ]}
      />
      <CaseFacts identity={held.case} names={review.names} />
      <DoneList done={done} names={review.names} whole />
      {findings.map(({ item, facts, persons }) => (
        <Facts
          key={`${item} ${facts}`}
          facts={[
            [field('item'), <ItemWords key="item" item={item} />],
            [field('facts'), facts],
            [
              field('persons'),
              persons.map(({ judge, share }) => `${nameOf(judge)} ${choice('share', share)}`).join(' · '),
            ],
          ]}
        />
      ))}
      <MissingList missing={missing} names={review.names} />
    </>
  );
}

interface DoneProps {
  readonly done: readonly DoneOnPaper[];
  readonly names: ReviewPage['names'];
  /** With all that was entered of each act; what is kept is act, day, paper and person. */
  readonly whole?: boolean;
}

function DoneList({ done, names, whole = false }: DoneProps) {
  const words = useWords();
  const { t, choice } = words;
  const { day } = useDates();
  const nameOf = useNames(names);
  return (
    <ol className="listed">
      {done.map((row) => (
        <li key={`${row.what} ${row.person} ${row.on} ${row.paper}`}>
          {t('review.doneOnPaper', {
            act: choice('what', row.what),
            on: day(row.on),
            paper: row.paper,
          })}
          {[row.person && nameOf(row.person), ...(whole ? saidOf(row, words) : [])]
            .filter(Boolean)
            .map((each) => ` · ${each}`)}
          {[...(row.applying ?? []), ...(row.became ?? [])].map((each) => (
            <div key={`${each.ofFinding} ${'item' in each ? each.item : each.excludedBy}`}>
              {t('review.finding', { id: `${each.ofFinding}` })}{' '}
              <ItemWords item={'item' in each ? each.item : each.excludedBy} />{' '}
              {'item' in each ? choice('share', each.share) : each.reason}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

type Words = ReturnType<typeof useWords>;

/** What an act says beside its day and paper; of a receipt also that its paper does not say how it was given. */
function saidOf(row: DoneOnPaper, { t, choice }: Words) {
  const { what, method, exclusions, outcome, volumes, pages } = row;
  return [
    method && choice('method', method),
    isReceipt(what) && !method && t('review.methodUnknown'),
    exclusions && choice('exclusions', exclusions),
    outcome && choice('outcome', outcome),
    volumes && t('review.volumes', { volumes, pages: pages ?? 0 }),
    row.words,
  ];
}

function isReceipt(what: string): boolean {
  return actsOnPaper.some((act) => act === what && saidOfAct[act].includes('method'));
}

/** What was not entered, said plainly. */
function MissingList({ missing, names }: { missing: readonly MissingOnPaper[]; names: ReviewPage['names'] }) {
  const { t, choice } = useWords();
  const nameOf = useNames(names);
  if (missing.length === 0) return <p className="quiet">{t('review.nothingMissing')}</p>;
  return (
    <>
      <p>{t('review.missingOnPaper')}</p>
      <ul className="listed">
        {missing.map(({ what, person }) => (
          <li key={`${what} ${person}`}>
            {[choice('what', what), person && nameOf(person)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}
