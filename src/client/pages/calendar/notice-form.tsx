import { Button, DatePicker, Form, Input, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Calendar } from '../../../answers/calendar.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Article, Field } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { readNotice } from './read-notice.ts';

export type Year = Pick<Calendar, 'year' | 'off' | 'work'>;

/** A year’s notice, pasted and read or entered day by day; what the year has already is filled in. */
export function NoticeForm(props: FormProps<Year>) {
  const { command, subject } = props;
  const { t } = useWords();
  const [form] = Form.useForm();
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ off: number; work: number }>();
  const { year, off, work } = subject;
  const read = () => {
    const days = readNotice(text, Number(form.getFieldValue('year')));
    form.setFieldsValue({ off: days.off, work: days.work });
    setFound({ off: days.off.length, work: days.work.length });
  };
  return (
    <CommandFrame {...props} form={form} initial={{ year, off, work }}>
      <Field command={command.name} name="year" required>
        <InputNumber min={2000} max={2199} precision={0} />
      </Field>
      <Article>{t('notice.pasteHelp')}</Article>
      <Form.Item label={t('notice.paste')} htmlFor="notice-text">
        <Input.TextArea
          id="notice-text"
          value={text}
          autoSize={{ minRows: 4, maxRows: 12 }}
          onChange={(event) => setText(event.target.value)}
        />
      </Form.Item>
      <p>
        <Button disabled={text.trim() === ''} onClick={read}>
          {t('notice.read')}
        </Button>{' '}
        <span role="status">{found ? t('notice.found', found) : ''}</span>
      </p>
      <Field command={command.name} name="off">
        <Days />
      </Field>
      <Field command={command.name} name="work">
        <Days />
      </Field>
      <Field command={command.name} name="document" label={t('notice.document')} required>
        <Input maxLength={200} />
      </Field>
    </CommandFrame>
  );
}

interface DaysProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (days: readonly string[]) => void;
}

function Days({ id, value = [], onChange }: DaysProps) {
  const { t } = useWords();
  return (
    <DatePicker
      id={id}
      multiple
      maxTagCount={40}
      placeholder={t('ui.chooseDate')}
      value={value.map((day) => dayjs(day))}
      format="MM-DD"
      onChange={(days) => onChange?.((days ?? []).map((day) => day.format('YYYY-MM-DD')).sort())}
    />
  );
}
