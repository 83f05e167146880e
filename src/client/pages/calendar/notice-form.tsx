import { Alert, Button, DatePicker, Form, Input, InputNumber } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import type { Calendar } from '../../../answers/calendar.ts';
import { dayIn } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Article, Field } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { type NoticeDays, readNotice } from './read-notice.ts';

export type Year = Pick<Calendar, 'year' | 'off' | 'work'>;

/** A year’s notice, pasted and read or entered day by day; what the year has already is filled in. */
export function NoticeForm(props: FormProps<Year>) {
  const { command, subject } = props;
  const { t } = useWords();
  const [form] = Form.useForm();
  const [text, setText] = useState('');
  const [found, setFound] = useState<NoticeDays>();
  const { year, off, work } = subject;
  const read = () => {
    const days = readNotice(text, Number(form.getFieldValue('year')));
    const field = (name: string) => (form.getFieldValue(name) ?? []) as readonly string[];
    // what the notice says goes where it says; everything entered before stays
    form.setFieldsValue({
      off: joined(field('off'), days.off, days.work),
      work: joined(field('work'), days.work, days.off),
    });
    setFound(days);
  };
  return (
    <CommandFrame<Filled> {...props} form={form} initial={{ year, off, work }} fieldsOf={fieldsOf(subject)}>
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
        <span role="status">
          {found ? t('notice.found', { off: found.off.length, work: found.work.length }) : ''}
        </span>
      </p>
      {found && found.unread.length > 0 ? (
        <Alert type="warning" title={t('notice.unread')} description={<Lines lines={found.unread} />} />
      ) : null}
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

interface Filled {
  readonly year: number;
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly document: string;
}

/** Days that were there and were taken out of both lists follow the week again. */
function fieldsOf(before: Year) {
  return (filled: Filled) => {
    const same = filled.year === before.year;
    const kept = new Set([...filled.off, ...filled.work]);
    const drops = same ? [...before.off, ...before.work].filter((day) => !kept.has(day)) : [];
    return { ...filled, drops };
  };
}

function joined(before: readonly string[], more: readonly string[], turned: readonly string[]): string[] {
  return [...new Set([...before.filter((day) => !turned.includes(day)), ...more])].sort();
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface DaysProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (days: readonly string[]) => void;
}

function Days({ id, value = [], onChange }: DaysProps) {
  const { t, locale } = useWords();
  return (
    <DatePicker
      id={id}
      multiple
      maxTagCount={40}
      placeholder={t('ui.chooseDate')}
      value={value.map((day) => dayjs(day))}
      format={(day) => dayIn(locale, day.format('YYYY-MM-DD'))}
      onChange={(days) => onChange?.((days ?? []).map((day) => day.format('YYYY-MM-DD')).sort())}
    />
  );
}
