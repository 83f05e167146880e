import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import type { JudgeListed, JudgeRecord, Judges } from '../../../answers/record.ts';
import { officeAndLeaders } from '../../../vocabulary/court.ts';
import { resourceQuery } from '../../api/queries.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { PersonPicker } from '../../command/person-picker.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { FindingsTable } from './findings-table.tsx';
import { recordForms } from './forms.ts';
import { OutlookNow } from './outlook.tsx';
import { Prior } from './prior.tsx';
import { PriorImport } from './prior-import.tsx';
import { Results } from './results.tsx';
import '../terse.css';
import './record.css';

/** A judge’s own counts: every finding, what each led to and why. No ranking. */
export function RecordPage() {
  const { id = '' } = useParams();
  const me = useMe();
  const record = useQuery(resourceQuery<JudgeRecord>(`/judges/${encodeURIComponent(id)}/record`));
  return (
    <>
      {holds(me, ...officeAndLeaders) ? <JudgePicker judge={id} /> : null}
      <Answered of={record}>{(page) => <Page record={page} />}</Answered>
    </>
  );
}

/** Where the office and the leaders begin: whose record? */
export function RecordsPage() {
  const { t } = useWords();
  const me = useMe();
  const judges = useQuery(judgesQuery);
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('record.of')}</h1>
        {holds(me, 'quality-office-clerk') ? <PriorImport /> : null}
      </div>
      <JudgePicker />
      <Answered of={judges}>{({ items }) => <JudgeTable judges={items} />}</Answered>
    </>
  );
}

const judgesQuery = resourceQuery<Judges>('/judges');

/** The judges whose records one may see, in the order of the register; nothing is counted beside anybody’s name. */
function JudgeTable({ judges }: { judges: readonly JudgeListed[] }) {
  const { t } = useWords();
  if (judges.length === 0) return <Nothing>{t('record.none')}</Nothing>;
  return (
    <Table<JudgeListed>
      size="small"
      rowKey="id"
      dataSource={[...judges]}
      pagination={false}
      columns={[
        {
          title: t('record.judge'),
          width: 220,
          render: (_, { id, name }) => <Link to={`/judges/${encodeURIComponent(id)}/record`}>{name}</Link>,
        },
        { title: t('people.department'), dataIndex: 'department' },
      ]}
    />
  );
}

function JudgePicker({ judge }: { judge?: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const judges = useQuery(judgesQuery).data?.items ?? [];
  return (
    <div className="record-picker no-print">
      <label htmlFor="record-judge">{t('record.judge')}</label>{' '}
      <PersonPicker
        id="record-judge"
        value={judge}
        among={judges.map(({ id }) => id)}
        onChange={(chosen) => {
          if (typeof chosen === 'string') void navigate(`/judges/${encodeURIComponent(chosen)}/record`);
        }}
      />
    </div>
  );
}

function Page({ record }: { record: JudgeRecord }) {
  const { t } = useWords();
  const me = useMe();
  const own = me.person.id === record.judge;
  const waiting = record.prior.filter((batch) => !batch.countersignedOn);
  // allowed by stage, yet without any batch there is nothing to countersign
  const actions = record.actions.filter(
    ({ name }) => name !== 'countersign-prior-findings' || waiting.length > 0,
  );
  return (
    <article>
      <div className="page-head">
        <h1 className="page-title">{t(own ? 'record.mine' : 'record.title', { name: record.name })}</h1>
      </div>
      {actions.length > 0 ? (
        <Actions
          actions={actions}
          target={{ kind: 'record', id: record.judge, version: record.version }}
          subject={record}
          names={record.names}
          choices={{ batch: waiting.map(({ batch, document }) => ({ value: batch, label: document })) }}
          forms={recordForms}
          first={['countersign-prior-findings']}
        />
      ) : null}
      <Prior record={record} />
      <OutlookNow record={record} />
      {record.findings.length === 0 ? (
        <Nothing>{t('record.empty')}</Nothing>
      ) : (
        <>
          <FindingsTable record={record} />
          <Results record={record} />
        </>
      )}
    </article>
  );
}
