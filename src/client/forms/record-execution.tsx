import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useMe } from '../app/me.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { firstOf, type Picked, pendingOf, picked, SanctionField } from './sanction-field.tsx';

interface Filled extends Picked {
  readonly on: string;
  readonly proof: string;
  readonly document?: string;
}

/** That a sanction has been carried out: when, by what proof, and for proposals by which outside document. */
export function RecordExecution(props: FormProps<ReviewPage>) {
  const { today } = useMe();
  const [form] = Form.useForm();
  const { command, subject, given, names } = props;
  const pending = pendingOf(subject, ['issued', 'proposed']);
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      initial={{ about: firstOf(pending, given), on: today }}
      fieldsOf={({ on, proof, document, ...about }) => ({ ...picked(about), on, proof, document })}
    >
      <SanctionField pending={pending} names={names} rungs={subject.rungs} governed="26" />
      <Field command={command.name} name="on" required>
        <DayPicker notAfterToday />
      </Field>
      <Field command={command.name} name="proof" required>
        <LongText rows={2} />
      </Field>
      <Field command={command.name} name="document">
        <Line />
      </Field>
    </CommandFrame>
  );
}
