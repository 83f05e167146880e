import { useSearchParams } from 'react-router';
import { useWords } from '../app/text.tsx';
import { DayPicker } from '../command/day-picker.tsx';

export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The period that the address bar names, so that a page of counts can be sent to somebody. */
export function usePeriod(): Period {
  const [search] = useSearchParams();
  return { from: search.get('from') ?? undefined, to: search.get('to') ?? undefined };
}

/** Its two days, to be chosen; what they are days of is said by the words of `of`. */
export function PeriodFields({ of, from, to }: Period & { readonly of: 'statistics' | 'workload' }) {
  const { t } = useWords();
  const [, setSearch] = useSearchParams();
  const set = (name: string) => (day: string | undefined) =>
    setSearch((before) => {
      const kept = [...before].filter(([each]) => each !== name);
      return [...kept, ...(day ? [[name, day]] : [])] as [string, string][];
    });
  return (
    <span className="no-print statistics-span">
      <label htmlFor="period-from">{t(`${of}.from`)}</label>
      <DayPicker id="period-from" value={from} onChange={set('from')} />
      <label htmlFor="period-to">{t(`${of}.to`)}</label>
      <DayPicker id="period-to" value={to} onChange={set('to')} />
    </span>
  );
}
