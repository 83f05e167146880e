import { useQuery } from '@tanstack/react-query';
import { Input, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { People, Registered } from '../../../answers/people.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { peopleForms } from './forms.ts';
import { PeopleImport } from './people-import.tsx';
import { Spans } from './spans.tsx';
import './people.css';

/** Everybody in the court, with the offices they hold and held, who is on leave and who acts for whom. */
export function PeoplePage() {
  const { t } = useWords();
  const people = useQuery(resourceQuery<People>('/people'));
  return (
    <>
      <h1 className="page-title">{t('people.title')}</h1>
      <Answered of={people}>{(register) => <Register register={register} />}</Answered>
    </>
  );
}

function Register({ register }: { register: People }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const shown = register.people.filter(({ id, name, sounds, department, offices }) =>
    [id, name, ...sounds, department, ...offices.map((office) => office.name)]
      .join(' ')
      .toLowerCase()
      .includes(wanted),
  );
  return (
    <>
      {register.actions.length > 0 ? (
        <Actions
          actions={register.actions}
          target={{ kind: 'people', version: register.version }}
          subject={register}
          forms={peopleForms}
        />
      ) : null}
      {register.actions.some(({ name, allowed }) => name === 'add-person' && allowed) ? (
        <PeopleImport />
      ) : null}
      <Spans register={register} />
      <div className="page-head">
        <h2 className="section-title">{t('people.registered', { count: register.people.length })}</h2>
        <Input.Search
          allowClear
          className="no-print"
          style={{ maxWidth: 320 }}
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {shown.length === 0 ? <Nothing /> : <PeopleTable people={shown} />}
    </>
  );
}

function PeopleTable({ people }: { people: readonly Registered[] }) {
  const { t } = useWords();
  const { day } = useDates();
  const columns: TableColumnsType<Registered> = [
    {
      title: t('people.name'),
      render: (_, { name, outside }) => (
        <>
          <strong>{name}</strong> {outside ? <Tag>{t('people.outside')}</Tag> : null}
        </>
      ),
    },
    { title: t('people.id'), dataIndex: 'id' },
    { title: t('people.department'), dataIndex: 'department' },
    { title: t('people.offices'), render: (_, person) => <Offices person={person} /> },
    { title: t('people.inQuota'), render: (_, { inQuota }) => t(inQuota ? 'ui.yes' : 'ui.no') },
    {
      title: t('people.service'),
      render: (_, { from, until }) =>
        until
          ? t('people.fromUntil', { from: day(from), until: day(until) })
          : t('people.since', { from: day(from) }),
    },
  ];
  return (
    <Table<Registered>
      size="small"
      columns={columns}
      dataSource={[...people]}
      rowKey="id"
      pagination={people.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  );
}

function Offices({ person }: { person: Registered }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (person.held.length === 0) return <span className="quiet">{t('ui.none')}</span>;
  return (
    <ul className="listed">
      {person.held.map(({ office, from, until, categories, source }) => {
        const about = [
          ...(categories ?? []).map((category) => choice('category', category)),
          ...(source ? [choice('source', source)] : []),
        ].join(t('meeting.listed'));
        return (
          <li key={`${office} ${from}`}>
            {choice('office', office)} {about ? <span className="quiet">{about} </span> : null}
            <small className="quiet figures">
              {until
                ? t('people.fromUntil', { from: day(from), until: day(until) })
                : t('people.since', { from: day(from) })}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
