import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly notAfterToday?: boolean;
  /** Stands for a label as well where the picker has none of its own. */
  readonly placeholder?: string;
}

/** A court date, `YYYY-MM-DD`, typed or chosen. */
export function DayPicker({ id, value, onChange, notAfterToday, placeholder }: Props) {
  const { t, locale } = useWords();
  const { today } = useMe();
  return (
    <DatePicker
      id={id}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
      placeholder={placeholder ?? t('ui.chooseDate')}
      aria-label={placeholder}
      format={locale === 'zh' ? ['YYYY年M月D日', 'YYYY-MM-DD'] : ['D MMM YYYY', 'YYYY-MM-DD']}
      disabledDate={notAfterToday ? (day) => day.isAfter(dayjs(today), 'day') : undefined}
      style={{ minWidth: 160 }}
    />
  );
}
