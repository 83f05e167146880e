import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { TrackFacts } from '../pages/review/result-tab.tsx';
import { firstOf, type Picked, pendingOf, picked, SanctionField } from './sanction-field.tsx';

interface Filled extends Picked {
  readonly dueOn?: string;
  readonly words?: string;
}

/** A sanction that the ladder or the committee has given, issued by its owner (26–29). */
export function IssueSanction(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { command, subject, given, names } = props;
  const pending = pendingOf(subject, ['proposed']);
  const about = Form.useWatch<string | undefined>('about', form);
  const rectifies = about?.endsWith('/order-to-rectify');
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      initial={{ about: firstOf(pending, given) }}
      fieldsOf={({ dueOn, words, ...about }) => ({ ...picked(about), dueOn, words })}
    >
      <SanctionField pending={pending} names={names} rungs={subject.rungs} governed="27" />
      <Basis subject={subject} />
      <Field
        command={command.name}
        name="dueOn"
        required={rectifies}
        extra={rectifies ? undefined : t('ui.optional')}
      >
        <DayPicker />
      </Field>
      <Field command={command.name} name="words" extra={t('ui.optional')}>
        <LongText />
      </Field>
    </CommandFrame>
  );
}

function Basis({ subject }: { subject: ReviewPage }) {
  const about = Form.useWatch<string | undefined>('about');
  const track = about ? subject.judges?.[about.split('/')[0] ?? '']?.track : undefined;
  return track ? <TrackFacts track={track} /> : null;
}
