import { Form, Radio } from 'antd';
import type { Reading, ReadingsRegister } from '../../../answers/readings.ts';
import { useWords } from '../../app/text.tsx';
import { Offered } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { ScanInput } from '../../command/scan-input.tsx';
import { AdoptComparison } from './adopt-comparison.tsx';
import { FigureInput } from './figure-input.tsx';

/** Records that the committee has adopted a reading, from a day on and by which minutes. */
export function AdoptForm(props: FormProps<ReadingsRegister>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const id = Form.useWatch<string | undefined>('reading', form);
  const option = Form.useWatch<string | undefined>('option', form);
  const { readings } = props.subject;
  const chosen = readings.find((reading) => reading.id === id);
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ reading: props.given.question }}
      fieldsOf={(values) => values}
    >
      <Article>{t('readings.adoptHelp')}</Article>
      <Field name="reading" label={field('reading')} governed="32" required>
        <Offered
          name="reading"
          options={readings.map((reading) => ({
            value: reading.id,
            label: `${reading.id} ${reading.title}`,
          }))}
          values={[]}
        />
      </Field>
      {chosen?.options ? (
        <Field name="option" label={field('option')} required>
          <Radio.Group
            vertical
            options={chosen.options.map((option) => ({ value: option.id, label: option.words }))}
          />
        </Field>
      ) : null}
      {chosen?.figure ? (
        <Field name="option" label={t('readings.figure', { unit: chosen.figure.unit })} required>
          <FigureInput figure={chosen.figure} />
        </Field>
      ) : null}
      {chosen && isOption(chosen, option) ? (
        <AdoptComparison reading={chosen.id} option={String(option)} />
      ) : null}
      <Field name="from" label={t('readings.from')} required>
        <DayPicker />
      </Field>
      <Field name="minutesNumber" label={field('minutesNumber')} required>
        <Line />
      </Field>
      <Field name="minutesOn" label={field('minutesOn')} required>
        <DayPicker notAfterToday />
      </Field>
      <Field name="numberReason">
        <LongText rows={2} />
      </Field>
      <Field name="scan">
        <ScanInput />
      </Field>
    </CommandFrame>
  );
}

/** Whether what is chosen belongs to the reading that is chosen; the other one of a reading left behind does not. */
function isOption(reading: Reading, option: string | undefined): boolean {
  if (!option) return false;
  const { figure, options = [] } = reading;
  return figure
    ? /^\d+$/.test(option) || figure.without?.id === option
    : options.some(({ id }) => id === option);
}
