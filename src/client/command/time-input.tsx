import { Input } from 'antd';
import { clockTime } from './clock-time.ts';

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A time of day, typed as one likes and shown as it is kept once one goes on. */
export function TimeInput({ id, value, onChange }: Props) {
  return (
    <Input
      id={id}
      value={value}
      inputMode="numeric"
      maxLength={8}
      style={{ maxWidth: 140 }}
      onChange={(event) => onChange?.(event.target.value)}
      onBlur={(event) => onChange?.(clockTime(event.target.value))}
    />
  );
}
