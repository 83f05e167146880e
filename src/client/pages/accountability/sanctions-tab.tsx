import { useQuery } from '@tanstack/react-query';
import { Checkbox, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SanctionLine, SanctionState, Sanctions } from '../../../answers/sanctions.ts';
import { sanctionStates } from '../../../vocabulary/sanctions.ts';
import { idsOf } from '../../../vocabulary/terms.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { ExportLinks } from '../../ui/export-links.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { Rung } from '../record/findings-table.tsx';

/** What is to be done first, then what has been done; by state, never by judge. */
export function SanctionsTab() {
  const found = useQuery(resourceQuery<Sanctions>('/sanctions'));
  return <Answered of={found}>{(sanctions) => <Groups sanctions={sanctions} />}</Answered>;
}

function Groups({ sanctions: { items, names } }: { sanctions: Sanctions }) {
  const { t } = useWords();
  const [mineOnly, setMineOnly] = useState(false);
  if (items.length === 0) return <Nothing>{t('accountability.empty')}</Nothing>;
  const shown = items.filter((each) => !mineOnly || each.mine);
  return (
    <>
      <div className="page-head">
        {items.some((each) => each.mine) ? (
          <Checkbox
            className="no-print"
            checked={mineOnly}
            onChange={(event) => setMineOnly(event.target.checked)}
          >
            {t('accountability.mineOnly')}
          </Checkbox>
        ) : (
          <span />
        )}
        <ExportLinks path="/sanctions" />
      </div>
      {idsOf(sanctionStates).map((state) => (
        <Group key={state} state={state} lines={shown.filter((each) => each.state === state)} names={names} />
      ))}
    </>
  );
}

/** Which command of the review does the next thing. */
const commandFor: Partial<Record<SanctionState, string>> = {
  'to-issue': 'issue-sanction',
  'to-execute': 'record-execution',
  'to-restore': 'record-restoration',
};

interface GroupProps {
  readonly state: SanctionState;
  readonly lines: readonly SanctionLine[];
  readonly names: Readonly<Record<string, string>>;
}

function Group({ state, lines, names }: GroupProps) {
  const { t, comma, choice } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  if (lines.length === 0) return null;
  const title = t('accountability.group', {
    state: capital(choice('sanctionState', state)),
    count: lines.length,
  });
  const command = commandFor[state];
  const columns: TableColumnsType<SanctionLine> = [
    { title: t('accountability.judge'), width: 90, render: (_, { judge }) => nameOf(judge) },
    {
      title: t('accountability.case'),
      render: (_, line) => <CaseNumber review={line.review}>{line.case}</CaseNumber>,
    },
    {
      title: t('accountability.sanction'),
      render: (_, line) => (
        <>
          <strong>{choice('sanction', line.kind)}</strong>{' '}
          {line.months === undefined ? null : t('accountability.months', { months: line.months })}{' '}
          {line.stands ? t('accountability.stands', { stands: line.stands }) : null}
          {line.proposalOnly ? <Tag>{t('accountability.proposalOnly')}</Tag> : null}
        </>
      ),
    },
    {
      title: t('accountability.rung'),
      width: 110,
      render: (_, { rung }) => <Rung rung={rung} absorbed={false} />,
    },
    { title: t('accountability.confirmedOn'), render: (_, { confirmedOn }) => day(confirmedOn) },
    { title: t('accountability.days'), render: (_, line) => <Days line={line} /> },
    {
      title: t('accountability.owners'),
      render: (_, { owners }) =>
        owners.length > 0 ? owners.map((owner) => nameOf(owner)).join(comma) : t('accountability.noOwner'),
    },
    {
      title: t('accountability.next'),
      width: 150,
      render: (_, line) => (command && line.mine ? <Do line={line} command={command} /> : null),
    },
  ];
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <Table<SanctionLine>
        size="small"
        columns={columns}
        dataSource={[...lines]}
        rowKey={({ review, judge, kind }) => `${review} ${judge} ${kind}`}
        pagination={lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      />
    </section>
  );
}

function Days({ line: { dueOn, executedOn, restoredOn } }: { line: SanctionLine }) {
  const { t } = useWords();
  const { day } = useDates();
  return (
    <>
      {dueOn ? <div>{t('accountability.dueOn', { day: day(dueOn) })}</div> : null}
      {executedOn ? <div>{t('accountability.executedOn', { day: day(executedOn) })}</div> : null}
      {restoredOn ? <div>{t('accountability.restoredOn', { day: day(restoredOn) })}</div> : null}
    </>
  );
}

function Do({ line, command }: { line: SanctionLine; command: string }) {
  const { firstOf } = useWords();
  const { review, judge, kind } = line;
  const to = `/reviews/${encodeURIComponent(review)}${query({ do: command, judge, sanction: kind })}`;
  return (
    <Link to={to} className="no-print">
      {firstOf([`accountability.do.${command}`], command)}
    </Link>
  );
}

/** As a heading begins. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
