import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Progress, Space, Upload } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { ImportJob } from '../../answers/imports.ts';
import { useWords } from '../app/text.tsx';
import { ImportAround } from './import-around.tsx';
import { importing, type Reports } from './import-job.ts';
import { Wrong } from './states.tsx';

interface Props<Kind extends keyof Reports> {
  readonly kind: Kind;
  readonly title: string;
  /** The words of the button, where they are shorter. */
  readonly open?: string;
  readonly help: string;
  /** Of people: whether those without an account get one. */
  readonly accounts?: boolean;
  /** What is asked beside the file. */
  readonly options?: ReactNode;
  /** How many rows would be taken in. */
  readonly usable: (found: Reports[Kind]) => number;
  readonly children: (found: Reports[Kind]) => ReactNode;
}

const accepted = '.xlsx,.xlsm,.xlsb,.xls,.et,.ods,.csv,.tsv,.txt,.html,.htm,.xml';

/** Import of a workbook, in two steps: first what each row will do, then doing it. */
export function WorkbookImport<Kind extends keyof Reports>(props: Props<Kind>) {
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

function Steps<Kind extends keyof Reports>(props: Props<Kind>) {
  const { kind, help, accounts, options, usable, children } = props;
  const { t } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<Reports[Kind]>();
  const [error, setError] = useState<Error>();
  const [job, setJob] = useState<ImportJob>();
  const [done, setDone] = useState(false);
  const turn = useRef(0);
  const look = async (chosen: File, dryRun: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    // a file chosen meanwhile is the one that counts
    const ifMine = (say: () => void) => (mine === turn.current ? say() : undefined);
    setFile(chosen);
    setError(undefined);
    if (dryRun) setFound(undefined);
    try {
      const report = await importing({ kind, file: chosen, dryRun, accounts }, (going) =>
        ifMine(() => setJob(going)),
      );
      ifMine(() => {
        setFound(report);
        setDone(!dryRun);
      });
      if (!dryRun) await client.invalidateQueries();
    } catch (failed) {
      ifMine(() => setError(failed as Error));
    } finally {
      ifMine(() => setJob(undefined));
    }
  };
  const count = found === undefined ? 0 : usable(found);
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <p className="no-print">{help}</p>
      {options}
      <Upload
        accept={accepted}
        maxCount={1}
        showUploadList={false}
        beforeUpload={(chosen) => {
          void look(chosen, true);
          return false;
        }}
      >
        <Button className="no-print">{file?.name ?? t('import.choose')}</Button>
      </Upload>
      {job ? <Going job={job} /> : null}
      {error ? <Wrong error={error} /> : null}
      {found === undefined ? null : (
        <>
          {children(found)}
          <ImportAround around={found} />
        </>
      )}
      {file && found !== undefined ? (
        <Button
          type="primary"
          className="no-print"
          disabled={done || count === 0}
          loading={job !== undefined}
          onClick={() => void look(file, false)}
        >
          {done ? t('import.done') : t('import.confirm', { count })}
        </Button>
      ) : null}
    </Space>
  );
}

function Going({ job: { phase, done, total } }: { job: ImportJob }) {
  const { t } = useWords();
  const words = phase === 'reading' ? t('import.reading') : t('import.working', { done, total });
  return (
    <div aria-live="polite">
      {words}
      <Progress percent={total > 0 ? Math.floor((100 * done) / total) : 0} showInfo={false} size="small" />
    </div>
  );
}
