import { Alert, Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem.ts';
import { useWords } from '../app/text.tsx';
import { Because } from './because.tsx';

export function Loading() {
  const { t } = useWords();
  return (
    <div className="state" role="status">
      <Spin /> <span>{t('ui.loading')}</span>
    </div>
  );
}

export function Nothing({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children ?? t('ui.empty')} />;
}

/** What went wrong, in the server’s words where it gave any. */
export function Wrong({ error, retry }: { error: Error; retry?: () => void }) {
  const { t } = useWords();
  const problem = error instanceof ApiProblem ? error : undefined;
  const words = useProblemWords(error);
  // the page has been renewed by itself: its own words say so, the server’s don’t know
  const because = problem?.code === 'version-conflict' ? [] : (problem?.because ?? []);
  return (
    <Alert
      type={problem?.status === 422 ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={problem?.title || t('ui.error')}
      description={because.length > 0 ? <Because because={because} /> : words}
      action={
        problem?.status === 404 ? (
          <Link to="/">{t('page.backToDesk')}</Link>
        ) : retry ? (
          <Button onClick={retry}>{t('ui.retry')}</Button>
        ) : undefined
      }
    />
  );
}

export function useProblemWords(error: Error | null | undefined): string {
  const { t } = useWords();
  if (!error) return '';
  if (!(error instanceof ApiProblem)) return error.message;
  if (error.status === 0) return t('ui.unreachable');
  if (error.status === 409 && error.code === 'version-conflict') return t('ui.conflict');
  return error.message || t('ui.unknownError', { status: error.status });
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

/** Loading, wrong, or the answer: what every page does with a question. */
export function Answered<T>({ of, children }: { of: Asked<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Wrong error={of.error} retry={() => void of.refetch()} />;
  return <Loading />;
}
