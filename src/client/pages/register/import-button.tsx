import { Table } from 'antd';
import type { ImportedCase, ImportedCases } from '../../../answers/imports.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { WorkbookImport } from '../../ui/workbook-import.tsx';

/** Import of a workbook of cases. */
export function ImportButton() {
  const { t } = useWords();
  return (
    <WorkbookImport<ImportedCases>
      path="/imports"
      title={t('import.title')}
      open={t('register.import')}
      help={t('import.help')}
      usable={({ counts }) => counts.referral + counts.draft}
    >
      {(imported) => <Outcome imported={imported} />}
    </WorkbookImport>
  );
}

/** What needs a look comes first: what can’t be used, then what is to be checked. */
function byNeed(one: ImportedCase, other: ImportedCase): number {
  const need = ({ kind, check = [] }: ImportedCase) => (kind === 'unusable' ? -1000 : -check.length);
  return need(one) - need(other) || one.row - other.row;
}

function Outcome({ imported: { counts, beyondTimeLimit, items } }: { imported: ImportedCases }) {
  const { t, term, comma } = useWords();
  const kinds = ['referral', 'draft', 'unchanged', 'unusable'] as const;
  const why = ({ says, missing = [], check = [] }: ImportedCase) => (
    <>
      {says}
      {missing.length > 0
        ? t('register.missing', { fields: missing.map((each) => term('field', each)).join(comma) })
        : null}
      {check.map((reason) => (
        <div key={reason.says}>{reason.says}</div>
      ))}
    </>
  );
  return (
    <>
      <p role="status">
        {[
          ...kinds.map((kind) => `${t(`import.${kind}`)}: ${counts[kind]}`),
          ...(beyondTimeLimit > 0 ? [`${t('import.beyondTimeLimit')}: ${beyondTimeLimit}`] : []),
        ].join(' · ')}
      </p>
      <Table<ImportedCase>
        size="small"
        rowKey="row"
        dataSource={[...items].sort(byNeed)}
        pagination={{ pageSize: 10, showSizeChanger: false }}
        columns={[
          { title: t('import.row'), dataIndex: 'row', width: 60 },
          {
            title: t('register.caseNumber'),
            render: (_, { caseNumber }) => (caseNumber ? <CaseNumber>{caseNumber}</CaseNumber> : null),
          },
          {
            title: t('import.outcome'),
            render: (_, { kind }) => t(`import.${kind}`),
            filters: kinds.map((kind) => ({ text: t(`import.${kind}`), value: kind })),
            onFilter: (kind, item) => item.kind === kind,
            width: 120,
          },
          { title: t('field.reason'), render: (_, item) => why(item) },
        ]}
      />
    </>
  );
}
