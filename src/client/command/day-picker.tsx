import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly notAfterToday?: boolean;
}

/** A court date, `YYYY-MM-DD`, typed or chosen. */
export function DayPicker({ id, value, onChange, notAfterToday }: Props) {
  const { t, locale } = useWords();
  const { today } = useMe();
  return (
    <DatePicker
      id={id}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
      placeholder={t('ui.chooseDate')}
      format={locale === 'zh' ? ['YYYY年M月D日', 'YYYY-MM-DD'] : ['D MMM YYYY', 'YYYY-MM-DD']}
      disabledDate={notAfterToday ? (day) => day.isAfter(dayjs(today), 'day') : undefined}
      style={{ minWidth: 160 }}
    />
  );
}
