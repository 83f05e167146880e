import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { TraceEntry } from '../../../answers/review.ts';
import { useWords } from '../../app/text.tsx';
import { leafHash } from '../../ui/sha256.ts';
import './judge.css';

/** Whether the hash shown is that of the header shown, and the header is of this very entry. */
function agrees({ header, hash, position }: TraceEntry): boolean {
  const said = JSON.parse(header) as { readonly position?: number };
  return leafHash(header) === hash && said.position === position;
}

function previousOf({ header }: TraceEntry): string {
  return (JSON.parse(header) as { readonly previous: string }).previous;
}

/** Where an entry stands in the log, and what proves it: its hash, that of the entry before, and the header they rest on. */
export function Proof({ entry }: { entry: TraceEntry }) {
  const { t } = useWords();
  const [checked, setChecked] = useState<boolean>();
  return (
    <section aria-label={t('trace.proofOf', { position: entry.position })} className="proof">
      <p className="quiet">{t('trace.recorded', { position: entry.position })}</p>
      <dl>
        <dt>{t('trace.hash')}</dt>
        <dd>
          <code>{entry.hash}</code>
        </dd>
        <dt>{t('trace.previous')}</dt>
        <dd>
          <code>{previousOf(entry)}</code>
        </dd>
      </dl>
      <details>
        <summary>{t('trace.header')}</summary>
        <code className="written">{entry.header}</code>
      </details>
      <Button size="small" onClick={() => setChecked(agrees(entry))}>
        {t('trace.check')}
      </Button>{' '}
      <span role="status">{checked === undefined ? '' : t(checked ? 'trace.checked' : 'trace.differs')}</span>
    </section>
  );
}

/** All entries of the page checked at once, on the machine of whoever reads them. */
export function CheckAll({ entries }: { entries: readonly TraceEntry[] }) {
  const { t, comma } = useWords();
  const [wrong, setWrong] = useState<readonly number[]>();
  const check = () => setWrong(entries.filter((entry) => !agrees(entry)).map(({ position }) => position));
  return (
    <div className="no-print check-all">
      <p className="quiet">{t('trace.proofHelp')}</p>
      <Button onClick={check}>{t('trace.checkAll')}</Button>{' '}
      {wrong?.length === 0 ? (
        <span role="status">{t('trace.allChecked', { count: entries.length })}</span>
      ) : null}
      {wrong && wrong.length > 0 ? (
        <Alert type="error" role="alert" title={t('trace.someDiffer', { positions: wrong.join(comma) })} />
      ) : null}
    </div>
  );
}
