import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Space, Table, Upload } from 'antd';
import { useState } from 'react';
import { call, newKey } from '../../api/call.ts';
import type { Because } from '../../api/types.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Wrong } from '../../ui/states.tsx';

interface ImportItem {
  readonly row: number;
  readonly kind: 'referral' | 'draft' | 'unchanged' | 'unusable';
  readonly caseNumber?: string;
  readonly missing?: readonly string[];
  readonly says?: string;
  readonly check?: readonly Because[];
}

/** What the server has done with each row, or would do. */
interface Imported {
  readonly rows: number;
  readonly counts: Readonly<Record<ImportItem['kind'], number>>;
  readonly beyondTimeLimit: number;
  readonly items: readonly ImportItem[];
}

async function send(file: File, dryRun: boolean): Promise<Imported> {
  const content = await base64Of(file);
  return call<Imported>('POST', '/imports', { body: { name: file.name, dryRun, content }, key: newKey() });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Import of a workbook, in two steps: first what each row will do, then doing it. */
export function ImportButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('register.import')}</Button>
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        title={t('import.title')}
        footer={null}
        width={820}
        destroyOnHidden
      >
        <ImportSteps />
      </Modal>
    </>
  );
}

function ImportSteps() {
  const { t } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Imported>();
  const [error, setError] = useState<Error>();
  const [done, setDone] = useState(false);
  const look = async (chosen: File, dryRun: boolean) => {
    setFile(chosen);
    try {
      setPreview(await send(chosen, dryRun));
      setError(undefined);
      setDone(!dryRun);
      if (!dryRun) await client.invalidateQueries();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  const usable = (preview?.counts.referral ?? 0) + (preview?.counts.draft ?? 0);
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <p>{t('import.help')}</p>
      <Upload
        accept=".xlsx,.csv"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(chosen) => {
          void look(chosen, true);
          return false;
        }}
      >
        <Button>{file?.name ?? t('import.choose')}</Button>
      </Upload>
      {error ? <Wrong error={error} /> : null}
      {preview ? <Outcome imported={preview} /> : null}
      {file && preview ? (
        <Button type="primary" disabled={done || usable === 0} onClick={() => void look(file, false)}>
          {done ? t('import.done') : t('import.confirm', { count: usable })}
        </Button>
      ) : null}
    </Space>
  );
}

function Outcome({ imported: { counts, items } }: { imported: Imported }) {
  const { t, term, comma } = useWords();
  const kinds = ['referral', 'draft', 'unchanged', 'unusable'] as const;
  const why = ({ says, missing = [], check = [] }: ImportItem) => (
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
      <p role="status">{kinds.map((kind) => `${t(`import.${kind}`)}: ${counts[kind]}`).join(' · ')}</p>
      <Table<ImportItem>
        size="small"
        rowKey="row"
        dataSource={[...items]}
        pagination={{ pageSize: 10, showSizeChanger: false }}
        columns={[
          { title: t('import.row'), dataIndex: 'row', width: 60 },
          {
            title: t('register.caseNumber'),
            render: (_, { caseNumber }) => (caseNumber ? <CaseNumber>{caseNumber}</CaseNumber> : null),
          },
          { title: t('import.outcome'), render: (_, { kind }) => t(`import.${kind}`), width: 120 },
          { title: t('field.reason'), render: (_, item) => why(item) },
        ]}
      />
    </>
  );
}
