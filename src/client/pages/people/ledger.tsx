import { Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Draw } from '../../../answers/people.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Nothing } from '../../ui/states.tsx';
import { DrawLine } from './draw-line.tsx';

const PAGE = 12;

/** Every draw as the list stood then: whose turn it was, who was passed over and why, who took the case, who is next and who is owed. */
export function Ledger({ draws }: { draws: readonly Draw[] }) {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const shown = draws.slice((page - 1) * PAGE, page * PAGE);
  return (
    <Section title={t('committee.ledger')}>
      {draws.length === 0 ? (
        <Nothing>{t('committee.noDraws')}</Nothing>
      ) : (
        <p className="quiet">{t('ledger.help')}</p>
      )}
      <ol className="ledger">
        {shown.map((draw) => (
          <Drawn key={`${draw.review} ${draws.indexOf(draw)}`} draw={draw} />
        ))}
      </ol>
      {draws.length > PAGE ? (
        <Pagination
          current={page}
          pageSize={PAGE}
          total={draws.length}
          showSizeChanger={false}
          onChange={setPage}
        />
      ) : null}
    </Section>
  );
}

function Drawn({ draw }: { draw: Draw }) {
  const { t } = useWords();
  const { review, number } = draw;
  return (
    <li>
      <h3>
        {number ? (
          <CaseNumber review={review}>{number}</CaseNumber>
        ) : (
          <Link to={`/reviews/${encodeURIComponent(review)}`}>{t('committee.unnumbered')}</Link>
        )}
      </h3>
      <ol className="drawn">
        {draw.members.map((member) => (
          <Member key={member} member={member} draw={draw} />
        ))}
      </ol>
      <details>
        <summary>{t('ledger.asText')}</summary>
        <DrawLine draw={draw} />
      </details>
    </li>
  );
}

/** Where the turn stood before the draw: it stays where somebody who was owed a case took it. */
function turnBefore({ fromOwed, nextMember, skipped, assigned }: Draw): string {
  return fromOwed ? nextMember : (skipped[0]?.member ?? assigned);
}

function Member({ member, draw }: { member: string; draw: Draw }) {
  const { t, term } = useWords();
  const name = useNames()(member);
  const passed = draw.skipped.find((each) => each.member === member);
  const took = draw.assigned === member;
  const owes = draw.owed.includes(member);
  const told = [
    ...(turnBefore(draw) === member ? [t('ledger.before')] : []),
    ...(passed ? [term('skipped', passed.reason)] : []),
    ...(took ? [t(draw.fromOwed ? 'ledger.owedTook' : 'ledger.took')] : []),
    ...(owes ? [t(passed ? 'ledger.newlyOwed' : 'ledger.owes')] : []),
    ...(draw.nextMember === member ? [t('ledger.after')] : []),
  ];
  return (
    <li data-took={took || undefined} data-passed={passed ? true : undefined}>
      <span aria-hidden className="mark">
        {turnBefore(draw) === member ? '▼' : ''}
      </span>
      <span className="who">{passed ? <s>{name}</s> : name}</span>
      <span className="told">{told.filter((_, place) => place >= 0).join(' · ')}</span>
      <span aria-hidden className="mark">
        {draw.nextMember === member ? '△' : ''}
      </span>
    </li>
  );
}
