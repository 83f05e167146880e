import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Reading, ReadingsRegister } from '../../../answers/readings.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { Cite } from '../../ui/cite.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { compares } from './compares.ts';
import { adoptForms } from './forms.ts';
import { ReadingEntry } from './reading-entry.tsx';
import './readings.css';

/** Where the text is open: how it is read here, since when and by which minutes. */
export function ReadingsPage() {
  const readings = useQuery(resourceQuery<ReadingsRegister>('/readings'));
  const { t } = useWords();
  const me = useMe();
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('readings.title')}</h1>
        {compares(me) ? <Link to="/readings/what-if">{t('whatIf.title')}</Link> : null}
      </div>
      <p className="readings-intro">{t('readings.intro')}</p>
      <Answered of={readings}>{(register) => <Register register={register} />}</Answered>
    </>
  );
}

function has(reading: Reading, typed: string): boolean {
  const { id, title, quotes, articles, why } = reading;
  return [id, title, ...quotes, ...articles, why]
    .join(' ')
    .toLowerCase()
    .includes(typed.trim().toLowerCase());
}

function Register({ register }: { register: ReadingsRegister }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
  const shown = register.readings.filter((reading) => has(reading, typed));
  const mayAdopt = register.actions.some(({ name, allowed }) => name === 'adopt-reading' && allowed);
  return (
    <>
      {register.actions.length > 0 ? (
        <Actions
          actions={register.actions}
          target={{ kind: 'readings', version: register.version }}
          subject={register}
          names={register.names}
          forms={adoptForms}
        />
      ) : null}
      <Input.Search
        allowClear
        className="readings-search no-print"
        aria-label={t('readings.search')}
        placeholder={t('readings.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {shown.length === 0 ? <Nothing /> : null}
      {shown.map((reading) => (
        <ReadingEntry key={reading.id} reading={reading} names={register.names} mayAdopt={mayAdopt} />
      ))}
      <h2 className="section-title">{t('readings.settled')}</h2>
      <p className="quiet">{t('readings.settledHelp')}</p>
      <ul>
        {register.settled.map(({ law, says }) => (
          <li key={`${law} ${says}`}>
            {says} <span className="cite">{law}</span>
          </li>
        ))}
      </ul>
      <h2 className="section-title">{t('readings.conflicts')}</h2>
      <ul>
        {register.conflicts.map(({ cites, says }) => (
          <li key={says}>
            {says}{' '}
            {cites.map((cite) => (
              <Cite key={cite} cite={cite} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
