import { Table } from 'antd';
import type { ImportedFinding, ImportedFindings } from '../../../answers/imports.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { placeKey, usePlaceColumn, Warnings } from '../../ui/import-place.tsx';
import { WorkbookImport } from '../../ui/workbook-import.tsx';

/** Import of findings from before the system: each judge is then asked to countersign theirs. */
export function PriorImport() {
  const { t } = useWords();
  return (
    <WorkbookImport
      kind="prior-findings"
      title={t('prior.import')}
      help={t('prior.help')}
      usable={({ counts }) => counts['brought-over']}
    >
      {(imported) => <Outcome imported={imported} />}
    </WorkbookImport>
  );
}

function Outcome({ imported: { counts, judges, items } }: { imported: ImportedFindings }) {
  const { t, comma, field, pair } = useWords();
  const place = usePlaceColumn<ImportedFinding>();
  const kinds = ['brought-over', 'unchanged', 'unusable'] as const;
  const asked = judges.map(({ name, findings }) => `${name} ${findings}`).join(comma);
  return (
    <>
      <p role="status">
        {kinds.map((kind) => pair(t(`prior.${kind}`), counts[kind])).join(' · ')}
        {asked === '' ? null : ` · ${t('prior.countersign', { judges: asked })}`}
      </p>
      <Table<ImportedFinding>
        size="small"
        rowKey={placeKey}
        dataSource={[...items]}
        pagination={{ pageSize: 10, showSizeChanger: false }}
        columns={[
          place,
          { title: t('prior.judge'), dataIndex: 'name', width: 100 },
          {
            title: t('register.caseNumber'),
            render: (_, { caseNumber }) => (caseNumber ? <CaseNumber>{caseNumber}</CaseNumber> : null),
          },
          { title: t('import.outcome'), render: (_, { kind }) => t(`prior.${kind}`), width: 140 },
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
