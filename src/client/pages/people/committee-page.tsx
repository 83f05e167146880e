import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { DrawLine } from './draw-line.tsx';
import type { Committee, Draw, People } from './types.ts';
import './people.css';

/** The quality committee, whose turn it is to review, and how each case came to its reviewer. */
export function CommitteePage() {
  const { t } = useWords();
  const committee = useQuery(resourceQuery<Committee>('/people/committee'));
  return (
    <>
      <h1 className="page-title">{t('committee.title')}</h1>
      <OrderAction />
      <Answered of={committee}>
        {(page) => (
          <>
            <Members committee={page} />
            <Turn committee={page} />
            <Ledger committee={page} />
          </>
        )}
      </Answered>
    </>
  );
}

function OrderAction() {
  const people = useQuery(resourceQuery<People>('/people')).data;
  const actions = people?.actions.filter(({ name }) => name === 'set-committee-order') ?? [];
  if (!people || actions.length === 0) return null;
  return <Actions actions={actions} target={{ kind: 'people', version: people.version }} subject={people} />;
}

function Members({ committee }: { committee: Committee }) {
  const { t, term } = useWords();
  return (
    <section aria-label={t('committee.members')}>
      <h2 className="section-title">{t('committee.membersCount', { count: committee.members.length })}</h2>
      <ul className="listed members">
        {committee.members.map(({ person, name, title }) => (
          <li key={person}>
            {name} <small className="quiet">{term('option.committee', title)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The order of the list with the one whose turn it is, and who is owed a case. */
function Turn({ committee }: { committee: Committee }) {
  const { t } = useWords();
  const nameOf = useNames();
  const { members, cursor, owed } = committee.rotation;
  return (
    <section aria-label={t('committee.order')}>
      <h2 className="section-title">{t('committee.order')}</h2>
      <p className="quiet">{t('committee.orderHelp')}</p>
      {members.length === 0 ? <Nothing /> : null}
      <ol className="turn">
        {members.map((person, place) => (
          <li key={person} aria-current={place === cursor ? 'step' : undefined}>
            <span className="quiet figures">{place + 1}</span> {nameOf(person)}
            {place === cursor ? <Tag color="processing">{t('committee.next')}</Tag> : null}
            {owed.includes(person) ? <Tag color="warning">{t('committee.owed')}</Tag> : null}
          </li>
        ))}
      </ol>
      <p>
        {owed.length > 0
          ? t('committee.owedList', { names: owed.map(nameOf).join(t('meeting.listed')) })
          : t('committee.nobodyOwed')}
      </p>
    </section>
  );
}

function Ledger({ committee }: { committee: Committee }) {
  const { t } = useWords();
  const nameOf = useNames();
  const columns: TableColumnsType<Draw> = [
    {
      title: t('committee.review'),
      render: (_, { review, number }) =>
        number ? (
          <CaseNumber review={review}>{number}</CaseNumber>
        ) : (
          <Link to={`/reviews/${encodeURIComponent(review)}`}>{t('committee.unnumbered')}</Link>
        ),
    },
    { title: t('committee.assigned'), render: (_, { assigned }) => <strong>{nameOf(assigned)}</strong> },
    { title: t('committee.how'), render: (_, draw) => <DrawLine draw={draw} /> },
    { title: t('committee.then'), render: (_, { nextMember }) => nameOf(nextMember) },
    {
      title: t('committee.owedAfter'),
      render: (_, { owed }) => (owed.length > 0 ? owed.map(nameOf).join(t('meeting.listed')) : t('ui.none')),
    },
  ];
  return (
    <section aria-label={t('committee.ledger')}>
      <h2 className="section-title">{t('committee.ledger')}</h2>
      {committee.draws.length === 0 ? (
        <Nothing>{t('committee.noDraws')}</Nothing>
      ) : (
        <Table<Draw>
          size="small"
          columns={columns}
          dataSource={[...committee.draws]}
          rowKey={(draw) => `${draw.review} ${committee.draws.indexOf(draw)}`}
          pagination={committee.draws.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
          scroll={{ x: 'max-content' }}
        />
      )}
    </section>
  );
}
