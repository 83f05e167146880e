import { useQuery } from '@tanstack/react-query';
import { Input, Radio, Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { Reading, ReadingsRegister, WhatIf } from '../../../answers/readings.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { Compared } from './what-if-results.tsx';
import './readings.css';
import { searchedByLabel } from '../../command/nearest-first.ts';

/** What past results would have been under another reading, before it is adopted. Nothing is changed by it. */
export function WhatIfPage() {
  const { t } = useWords();
  const readings = useQuery(resourceQuery<ReadingsRegister>('/readings'));
  return (
    <>
      <h1 className="page-title">{t('whatIf.title')}</h1>
      <p className="readings-intro">{t('whatIf.intro')}</p>
      <Answered of={readings}>{({ readings: all }) => <Asking readings={all} />}</Answered>
    </>
  );
}

function Asking({ readings }: { readings: readonly Reading[] }) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const reading = readings.find(({ id }) => id === search.get('reading'));
  const option = search.get('option') ?? undefined;
  const from = search.get('from') ?? undefined;
  const set = (changed: Readonly<Record<string, string | undefined>>) =>
    setSearch((before) => {
      const kept = [...before].filter(([name]) => !(name in changed));
      const added = Object.entries(changed).filter((each): each is [string, string] => Boolean(each[1]));
      return [...kept, ...added] as [string, string][];
    });
  return (
    <>
      <form className="what-if no-print" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="what-if-reading">{t('whatIf.reading')}</label>
        <Select
          id="what-if-reading"
          showSearch={searchedByLabel}
          value={reading?.id}
          options={readings.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
          onChange={(id: string) => set({ reading: id, option: undefined })}
        />
        {reading ? (
          <Options reading={reading} option={option} onChange={(chosen) => set({ option: chosen })} />
        ) : null}
        <label htmlFor="what-if-from">{t('whatIf.from')}</label>
        <span>
          <DayPicker id="what-if-from" value={from} onChange={(day) => set({ from: day })} />{' '}
          <span className="quiet">{t('whatIf.fromHelp')}</span>
        </span>
      </form>
      {reading && option ? (
        <Comparison key={`${reading.id} ${option}`} asked={{ reading: reading.id, option, from }} />
      ) : (
        <Nothing>{t('whatIf.choose')}</Nothing>
      )}
    </>
  );
}

interface OptionsProps {
  readonly reading: Reading;
  readonly option: string | undefined;
  readonly onChange: (option: string) => void;
}

function Options({ reading, option, onChange }: OptionsProps) {
  const { t, aside } = useWords();
  if (reading.figure)
    return (
      <>
        <label htmlFor="what-if-figure">{t('readings.figure', { unit: reading.figure.unit })}</label>
        {reading.figure.without ? (
          <Radio
            checked={option === reading.figure.without.id}
            onChange={() => onChange(reading.figure?.without?.id ?? '')}
          >
            {reading.figure.without.words}
          </Radio>
        ) : null}
        <Input
          key={option}
          id="what-if-figure"
          inputMode="numeric"
          defaultValue={option === reading.figure.without?.id ? '' : option}
          style={{ maxWidth: 140 }}
          onBlur={(event) => (event.target.value ? onChange(event.target.value) : undefined)}
          onPressEnter={(event) => onChange(event.currentTarget.value)}
        />
      </>
    );
  return (
    <>
      <span id="what-if-option">{t('whatIf.option')}</span>
      <Radio.Group
        vertical
        aria-labelledby="what-if-option"
        value={option}
        onChange={(event) => onChange(String(event.target.value))}
        options={(reading.options ?? []).map(({ id, words }) => ({
          value: id,
          label: id === reading.inForce ? aside(words, t('readings.inForce')) : words,
        }))}
      />
    </>
  );
}

/** The path that compares; the form that adopts asks the same. */
export function whatIfPath(asked: {
  readonly reading: string;
  readonly option: string;
  readonly from?: string;
}) {
  return `/readings/what-if${query({ ...asked })}`;
}

function Comparison({ asked }: { asked: Parameters<typeof whatIfPath>[0] }) {
  const found = useQuery(resourceQuery<WhatIf>(whatIfPath(asked)));
  return <Answered of={found}>{(whatIf) => <Compared whatIf={whatIf} />}</Answered>;
}
