import { Typography } from 'antd';
import type { Because as Reason } from '../../answers/parts.ts';
import { useWords } from '../app/text.tsx';
import { Cite } from './cite.tsx';

/** Reasons, each with what it rests on. */
export function Because({ because }: { because: readonly Reason[] }) {
  const { t } = useWords();
  if (because.length === 0) return null;
  return (
    <ul className="because" aria-label={t('ui.because')}>
      {because.map((reason) => (
        <li key={`${reason.cite} ${reason.says}`}>
          <Typography.Text>{reason.says}</Typography.Text> <Cite cite={reason.cite} />
        </li>
      ))}
    </ul>
  );
}
