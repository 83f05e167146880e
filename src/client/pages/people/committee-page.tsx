import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import type { Committee, People } from '../../../answers/people.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { peopleForms } from './forms.ts';
import { Ledger } from './ledger.tsx';
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
            <Ledger draws={page.draws} />
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
  return (
    <Actions
      actions={actions}
      target={{ kind: 'people', version: people.version }}
      subject={people}
      forms={peopleForms}
    />
  );
}

function Members({ committee }: { committee: Committee }) {
  const { t, choice } = useWords();
  return (
    <section aria-label={t('committee.members')}>
      <h2 className="section-title">{t('committee.membersCount', { count: committee.members.length })}</h2>
      <ul className="listed members">
        {committee.members.map(({ person, name, title }) => (
          <li key={person}>
            {name} <small className="quiet">{choice('committee', title)}</small>
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
