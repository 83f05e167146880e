import { Input, Radio } from 'antd';
import type { Reading } from '../../../answers/readings.ts';
import { useWords } from '../../app/text.tsx';

type Figure = NonNullable<Reading['figure']>;

interface Props {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (value: string) => void;
  readonly figure: Figure;
}

/** A number for an open point or, where it says so, the answer that needs none. */
export function FigureInput({ id, value = '', onChange, figure }: Props) {
  const { t } = useWords();
  const { without } = figure;
  const number = (
    <Input
      {...(id ? { id } : {})}
      inputMode="numeric"
      aria-label={t('readings.figure', { unit: figure.unit })}
      style={{ maxWidth: 140 }}
      value={value === without?.id ? '' : value}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
  if (!without) return number;
  return (
    <>
      <Radio checked={value === without.id} onChange={() => onChange?.(without.id)}>
        {without.words}
      </Radio>
      {number}
    </>
  );
}
