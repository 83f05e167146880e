import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Space, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { call, newKey } from '../api/call.ts';
import { useWords } from '../app/text.tsx';
import { Wrong } from './states.tsx';

interface Props<Found> {
  /** Where the workbook is posted. */
  readonly path: string;
  readonly title: string;
  /** The words of the button, where they are shorter. */
  readonly open?: string;
  readonly help: string;
  /** How many rows would be taken in. */
  readonly usable: (found: Found) => number;
  readonly children: (found: Found) => ReactNode;
}

async function send<Found>(path: string, file: File, dryRun: boolean): Promise<Found> {
  const content = await base64Of(file);
  return call<Found>('POST', path, { body: { name: file.name, dryRun, content }, key: newKey() });
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
export function WorkbookImport<Found>(props: Props<Found>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.open ?? props.title}</Button>
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        title={props.title}
        footer={null}
        width={820}
        destroyOnHidden
      >
        <Steps {...props} />
      </Modal>
    </>
  );
}

function Steps<Found>({ path, help, usable, children }: Props<Found>) {
  const { t } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Found>();
  const [error, setError] = useState<Error>();
  const [done, setDone] = useState(false);
  const look = async (chosen: File, dryRun: boolean) => {
    setFile(chosen);
    try {
      setPreview(await send<Found>(path, chosen, dryRun));
      setError(undefined);
      setDone(!dryRun);
      if (!dryRun) await client.invalidateQueries();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  const count = preview === undefined ? 0 : usable(preview);
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <p>{help}</p>
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
      {preview === undefined ? null : children(preview)}
      {file && preview !== undefined ? (
        <Button type="primary" disabled={done || count === 0} onClick={() => void look(file, false)}>
          {done ? t('import.done') : t('import.confirm', { count })}
        </Button>
      ) : null}
    </Space>
  );
}
