import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Space, Table, Upload } from 'antd';
import { useState } from 'react';
import { newKey } from '../../api/call.ts';
import { problemOf, unreachable } from '../../api/problem.ts';
import { useWords } from '../../app/text.tsx';
import { Wrong } from '../../ui/states.tsx';

/** What the server says it would do with each row. */
interface Preview {
  readonly rows: readonly {
    readonly row: number;
    readonly caseNumber?: string;
    readonly outcome: string;
    readonly missing?: readonly string[];
    readonly says?: string;
  }[];
}

async function send(file: File, dryRun: boolean): Promise<Preview> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'idempotency-key': newKey() };
  const path = `/api/v1/reviews/import${dryRun ? '?dryRun=true' : ''}`;
  const answer = await fetch(path, { method: 'POST', body, headers }).catch(() => undefined);
  if (!answer) throw unreachable();
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as Preview;
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
  const { t, term } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
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
  const usable =
    preview?.rows.filter(({ outcome }) => outcome === 'referral' || outcome === 'draft').length ?? 0;
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
      {preview ? (
        <Table
          size="small"
          rowKey="row"
          dataSource={[...preview.rows]}
          pagination={{ pageSize: 10, showSizeChanger: false }}
          columns={[
            { title: t('import.row'), dataIndex: 'row', width: 60 },
            { title: t('register.caseNumber'), dataIndex: 'caseNumber' },
            { title: t('import.outcome'), render: (_, { outcome }) => term('import', outcome) },
            {
              title: t('field.reason'),
              render: (_, { says, missing = [] }) =>
                says ??
                (missing.length > 0
                  ? t('register.missing', { fields: missing.map((each) => term('field', each)).join('、') })
                  : ''),
            },
          ]}
        />
      ) : null}
      {file && preview ? (
        <Button type="primary" disabled={done || usable === 0} onClick={() => void look(file, false)}>
          {done ? t('import.done') : t('import.confirm', { count: usable })}
        </Button>
      ) : null}
    </Space>
  );
}
