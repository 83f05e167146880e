import { Popover, Tag } from 'antd';
import type { DueDay } from '../../answers/parts.ts';
import { useDates } from '../app/dates.ts';
import { type Key, useWords } from '../app/text.tsx';
import { Because } from './because.tsx';

function toneOf(days: number): 'error' | 'warning' | 'default' {
  if (days < 0) return 'error';
  return days <= 2 ? 'warning' : 'default';
}

function wordsFor(days: number): Key {
  if (days === 0) return 'due.today';
  if (days < 0) return days === -1 ? 'due.overdueOne' : 'due.overdue';
  return days === 1 ? 'due.leftOne' : 'due.left';
}

/** A day due: days left, and on asking the rule it comes from and whether it may still move. */
export function Due({ due, showDay = true }: { due: DueDay; showDay?: boolean }) {
  const { t } = useWords();
  const { day } = useDates();
  if (!due.dueOn) return <span className="quiet">{t('due.none')}</span>;
  const days = due.daysLeft ?? 0;
  const left = t(wordsFor(days), { days: Math.abs(days) });
  const why = (
    <div className="pop">
      {due.provisional ? <p>{t('due.provisionalWhy')}</p> : null}
      <Because because={due.because ?? []} />
    </div>
  );
  return (
    <Popover
      title={t('due.on', { date: day(due.dueOn) })}
      content={why}
      trigger={['hover', 'focus', 'click']}
    >
      <button type="button" className="bare due">
        {showDay ? <span className="figures">{day(due.dueOn)} </span> : null}
        <Tag color={toneOf(days)}>{left}</Tag>
        {due.provisional ? <Tag>{t('due.provisional')}</Tag> : null}
      </button>
    </Popover>
  );
}
