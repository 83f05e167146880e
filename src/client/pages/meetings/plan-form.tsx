import { Form } from 'antd';
import { useWords } from '../../app/text.tsx';
import { Options } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field, Line, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { TimeInput } from '../../command/time-input.tsx';

/** Plans a meeting; an ad hoc one says why. */
export function PlanForm(props: FormProps) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const kind = Form.useWatch<string | undefined>('kind', form);
  return (
    <CommandFrame {...props} form={form} initial={{ kind: 'quarterly', time: '09:00' }}>
      <Field name="kind" label={t('meetings.kind')}>
        <Options name="kind" values={['quarterly', 'ad-hoc']} />
      </Field>
      {kind === 'ad-hoc' ? (
        <Field name="reason" label={t('meetings.adHocReason')} required>
          <LongText />
        </Field>
      ) : null}
      <Field name="on" label={t('meetings.day')} governed="O3:5">
        <DayPicker />
      </Field>
      <Field name="time" label={field('time')} required>
        <TimeInput />
      </Field>
      <Field name="place" label={field('place')} required>
        <Line />
      </Field>
    </CommandFrame>
  );
}
