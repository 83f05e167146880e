import { Checkbox, Table } from 'antd';
import { useState } from 'react';
import type { ImportedPeople, ImportedPerson } from '../../../answers/imports.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { placeKey, usePlaceColumn, Warnings } from '../../ui/import-place.tsx';
import { WorkbookImport } from '../../ui/workbook-import.tsx';
import { Slips } from './slips.tsx';

/** Import of people, departments and dated offices; who has no account gets one, with a slip to be handed over. */
export function PeopleImport() {
  const { t } = useWords();
  const mayMakeAccounts = holds(useMe(), 'system-administrator');
  const [accounts, setAccounts] = useState(mayMakeAccounts);
  return (
    <WorkbookImport
      kind="people"
      title={t('peopleImport.title')}
      help={t('peopleImport.help')}
      accounts={accounts}
      options={
        mayMakeAccounts ? (
          <Checkbox
            className="no-print"
            checked={accounts}
            onChange={(event) => setAccounts(event.target.checked)}
          >
            {t('peopleImport.makeAccounts')}
          </Checkbox>
        ) : null
      }
      usable={({ counts, accounts: wanting }) => counts.added + counts.changed || wanting}
    >
      {(imported) => <Outcome imported={imported} />}
    </WorkbookImport>
  );
}

const kinds = ['added', 'changed', 'unchanged', 'unusable'] as const;

function Outcome({ imported: { counts, accounts, order, items, slips } }: { imported: ImportedPeople }) {
  const { t, field, pair } = useWords();
  const place = usePlaceColumn<ImportedPerson>();
  return (
    <>
      <p role="status">
        {[
          ...kinds.map((kind) => pair(t(`peopleImport.${kind}`), counts[kind])),
          pair(t('peopleImport.accounts'), accounts),
        ].join(' · ')}
      </p>
      {order ? <p>{order}</p> : null}
      {slips.length > 0 ? <Slips slips={slips} /> : null}
      <Table<ImportedPerson>
        className="no-print"
        size="small"
        rowKey={placeKey}
        dataSource={[...items].sort((one, other) => rank(one) - rank(other))}
        pagination={{ pageSize: 10, showSizeChanger: false }}
        columns={[
          place,
          { title: t('people.name'), dataIndex: 'name', width: 100 },
          { title: t('people.department'), dataIndex: 'department' },
          { title: t('people.offices'), dataIndex: 'offices' },
          {
            title: t('import.outcome'),
            render: (_, { kind }) => t(`peopleImport.${kind}`),
            width: 100,
          },
          {
            title: field('reason'),
            render: (_, { says, warnings }) => (
              <>
                {says}
                <Warnings warnings={warnings} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}

/** What can’t be used comes first. */
function rank({ kind, row }: ImportedPerson): number {
  return (kind === 'unusable' ? -1_000_000 : 0) + row;
}
