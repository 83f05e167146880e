import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import type { Sanction } from '../../answers/review-judges.ts';
import { sanctionStages } from '../../vocabulary/sanctions.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { useMe } from '../app/me.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { firstOf, type Pending, type Picked, pendingOf, picked, SanctionField } from './sanction-field.tsx';

const fieldsOf = (filled: Picked) => ({ ...filled, about: undefined, ...picked(filled) });

/** A sanction that can’t be carried out, with why and what shows it. */
export function RecordNotExecutable(props: FormProps<ReviewPage>) {
  const [form] = Form.useForm();
  const pending = pendingOf(props.subject, ['proposed', 'issued']);
  return (
    <CommandFrame<Picked>
      {...props}
      form={form}
      initial={{ about: firstOf(pending, props.given) }}
      fieldsOf={fieldsOf}
    >
      <SanctionField pending={pending} names={props.names} rungs={props.subject.rungs} governed="27" />
      <Field name="reason">
        <LongText />
      </Field>
      <Field name="proof">
        <LongText />
      </Field>
    </CommandFrame>
  );
}

const stages: readonly string[] = idsOf(sanctionStages).filter((stage) => stage !== 'restored');
const toRestore = ({ sanction }: { sanction: Sanction }) => sanction.restore === 'proposed';

/** What a judge gets back after a finding has fallen: what, on which day, by what proof. */
export function RecordRestoration(props: FormProps<ReviewPage>) {
  const { today } = useMe();
  const [form] = Form.useForm();
  const pending: readonly Pending[] = pendingOf(props.subject, stages).filter(toRestore);
  return (
    <CommandFrame<Picked>
      {...props}
      form={form}
      initial={{ about: firstOf(pending, props.given), on: today }}
      fieldsOf={fieldsOf}
    >
      <SanctionField pending={pending} names={props.names} rungs={undefined} governed="24:2" />
      <Field name="on">
        <DayPicker notAfterToday />
      </Field>
      <Field name="proof">
        <LongText />
      </Field>
    </CommandFrame>
  );
}
