import { Alert, Checkbox, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportedCase, ImportedCases } from '../../../answers/imports.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { placeKey, usePlaceColumn, Warnings } from '../../ui/import-place.tsx';

/** What needs a look comes first: what can’t be used, then what is to be checked. */
function byNeed(one: ImportedCase, other: ImportedCase): number {
  const need = ({ kind, check = [], warnings = [] }: ImportedCase) =>
    kind === 'unusable' ? -1000 : -check.length - 10 * warnings.length;
  return need(one) - need(other) || one.row - other.row;
}

const kinds = ['referral', 'draft', 'unchanged', 'unusable'] as const;

/** How many rows become what; what most rows have to be checked for is said once, and row by row when asked. */
export function ImportOutcome({ imported }: { imported: ImportedCases }) {
  const { t, pair } = useWords();
  const [rowByRow, setRowByRow] = useState(false);
  const { counts, beyondTimeLimit, common } = imported;
  const told = common.map(({ says }) => says);
  const distinct = imported.items.map((item) => ({
    ...item,
    check: item.check?.filter(({ says }) => !told.includes(says)),
  }));
  const full = new Map(imported.items.map((item) => [placeKey(item), item]));
  const sorted = distinct.sort(byNeed).map((item) => (rowByRow ? (full.get(placeKey(item)) ?? item) : item));
  return (
    <>
      <p role="status">
        {[
          ...kinds.map((kind) => pair(t(`import.${kind}`), counts[kind])),
          ...(beyondTimeLimit > 0 ? [pair(t('import.beyondTimeLimit'), beyondTimeLimit)] : []),
        ].join(' · ')}
      </p>
      {common.length > 0 ? (
        <Alert
          type="info"
          title={common.map(({ rows, says }) => <div key={says}>{t('import.common', { rows, says })}</div>)}
          action={
            <Checkbox checked={rowByRow} onChange={(event) => setRowByRow(event.target.checked)}>
              {t('import.rowByRow')}
            </Checkbox>
          }
        />
      ) : null}
      <Rows items={sorted} />
    </>
  );
}

function Rows({ items }: { items: readonly ImportedCase[] }) {
  const { t, comma, field, fieldOf } = useWords();
  const place = usePlaceColumn<ImportedCase>();
  const why = ({ says, missing = [], warnings, check = [] }: ImportedCase) => (
    <>
      {says}
      {missing.length > 0
        ? t('register.missing', { fields: missing.map((each) => fieldOf('', each)).join(comma) })
        : null}
      <Warnings warnings={warnings} />
      {check.map((reason) => (
        <div key={reason.says}>{reason.says}</div>
      ))}
    </>
  );
  return (
    <Table<ImportedCase>
      size="small"
      rowKey={placeKey}
      dataSource={[...items]}
      pagination={{ pageSize: 10, showSizeChanger: false }}
      columns={[
        place,
        {
          title: t('register.caseNumber'),
          render: (_, { caseNumber, id }) => <NumberOf number={caseNumber} review={id} />,
        },
        {
          title: t('import.outcome'),
          render: (_, { kind }) => t(`import.${kind}`),
          filters: kinds.map((kind) => ({ text: t(`import.${kind}`), value: kind })),
          onFilter: (kind, item) => item.kind === kind,
          width: 120,
        },
        { title: field('reason'), render: (_, item) => why(item) },
      ]}
    />
  );
}

/** With the review that was made of the row, or that is there already. */
function NumberOf({ number, review }: { number?: string; review?: string }) {
  if (!number) return null;
  const shown = <CaseNumber>{number}</CaseNumber>;
  return review ? <Link to={`/reviews/${encodeURIComponent(review)}`}>{shown}</Link> : shown;
}
