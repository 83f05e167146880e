import { Card, Tag } from 'antd';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Attribution, Exclusion, Finding } from '../../../answers/review-examination.ts';
import { citation } from '../../../vocabulary/citation.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Written } from '../../ui/facts.tsx';
import { ItemWords } from '../../ui/item-words.tsx';
import { useNames } from '../../ui/person.tsx';
import { Nothing } from '../../ui/states.tsx';

/** What is proposed or established, with article, elements, pages, persons and the grounds excluding liability. */
export function FindingsTab({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const findings = review.findings ?? [];
  if (findings.length === 0) return <Nothing>{t('review.noFindings')}</Nothing>;
  return findings.map((finding) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      byRule={review.byRule?.[finding.id]}
      exclusions={(review.exclusions ?? []).filter((each) => each.finding === finding.id)}
      names={review.names}
    />
  ));
}

interface Props {
  readonly finding: Finding;
  readonly byRule?: Attribution;
  readonly exclusions?: readonly Exclusion[];
  readonly names: Readonly<Record<string, string>>;
}

export function FindingCard({ finding, byRule, exclusions, names }: Props) {
  const { t, term, choice } = useWords();
  const { struck, orphaned } = finding;
  return (
    <Card
      size="small"
      className="finding"
      title={
        <>
          {t('review.finding', { id: numberOfFinding(finding.id) })}{' '}
          <Tag>{choice('grade', finding.grade)}</Tag>
          {struck ? <Tag>{term('review.struck', struck)}</Tag> : null}
          {orphaned ? <Tag color="warning">{t('review.orphaned')}</Tag> : null}
        </>
      }
    >
      <p className="article">
        <ItemWords item={finding.item} />
      </p>
      <FindingFacts finding={finding} byRule={byRule} names={names} />
      {exclusions ? <ExclusionLines finding={finding} exclusions={exclusions} names={names} /> : null}
    </Card>
  );
}

function FindingFacts({ finding, byRule, names }: Pick<Props, 'finding' | 'byRule' | 'names'>) {
  const { t, comma, locale, choice, fieldOf, pair } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const { superiorDocument: document, ruling } = finding;
  const label = (name: string) => fieldOf('propose-finding', name);
  const ruleWords = ({ attributions, undetermined }: Attribution) =>
    [
      ...attributions.map(({ judge, share }) => `${nameOf(judge)} ${choice('share', share)}`),
      ...undetermined.map((judge) => `${nameOf(judge)} ${t('review.byRuleOpen')}`),
    ].join(comma) || t('review.byRuleNobody');
  return (
    <Facts
      facts={[
        [label('facts'), <Written key="facts">{finding.facts}</Written>],
        [label('pages'), finding.pages],
        [
          label('persons'),
          finding.persons.map(({ judge, share }) => `${nameOf(judge)} ${choice('share', share)}`).join(comma),
        ],
        [t('review.byRule'), byRule && ruleWords(byRule)],
        [
          label('leftOff'),
          finding.leftOff?.map(({ judge, reason }) => <div key={judge}>{pair(nameOf(judge), reason)}</div>),
        ],
        [label('cause'), choice('cause', finding.cause)],
        [label('elements'), finding.elements.map((each) => choice('elements', each)).join(comma)],
        [
          label('ruling'),
          ruling &&
            `${ruling.court} ${ruling.type} ${ruling.number} ${day(ruling.on)} ${choice('did', ruling.did)}`,
        ],
        [
          t('review.alternatives'),
          finding.alternatives
            .map(({ item, grade }) => `${citation(item)[locale]} ${choice('grade', grade)}`)
            .join(comma),
        ],
        [label('circumstances'), finding.circumstances],
        [label('seriousConsequence'), t(finding.seriousConsequence ? 'ui.yes' : 'ui.no')],
        [label('discipline'), finding.discipline],
        [label('misled'), finding.misled ? t('ui.yes') : undefined],
        [label('brokeCentralism'), finding.brokeCentralism ? t('ui.yes') : undefined],
        [label('proof'), finding.proof],
        [
          label('superiorDocument'),
          document &&
            `${document.court ?? ''} ${document.type} ${document.number} ${day(document.on)}`.trim(),
        ],
        [label('actOn'), finding.actOn && day(finding.actOn)],
        [label('correctedOn'), finding.correctedOn && day(finding.correctedOn)],
      ]}
    />
  );
}

function ExclusionLines({ finding, exclusions = [], names }: Props) {
  const { t } = useWords();
  const nameOf = useNames(names);
  return (
    <>
      <h3>{t('review.exclusions')}</h3>
      <ul className="listed">
        {finding.persons.map(({ judge }) => {
          const considered = exclusions.find((each) => each.judge === judge);
          const applying = Object.entries(considered?.grounds ?? {}).filter(([, answer]) => answer.applies);
          return (
            <li key={judge}>
              <strong>{nameOf(judge)}</strong>{' '}
              {considered
                ? applying.length === 0
                  ? t('review.exclusionsNone')
                  : null
                : t('review.exclusionsOpen')}
              {applying.map(([item, answer]) => (
                <div key={item}>
                  <ItemWords item={item} /> {answer.reason}
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
