import { Form } from 'antd';
import type { ReviewPage } from '../api/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { TrackFacts } from '../pages/review/result-tab.tsx';

/** The decision to each person concerned, with its reasons (O3, O4). */
export function NotifyDecision(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { subject, given, names } = props;
  const bench = subject.case.bench?.members.map(({ judge }) => judge) ?? [];
  const concerned = [...new Set([...Object.keys(subject.judges ?? {}), ...bench])];
  const asked = subject.tasks.find((task) => task.command === props.command.name)?.judge;
  const next = given.judge ?? asked ?? concerned.find((judge) => !subject.judges?.[judge]?.decision);
  return (
    <CommandFrame<{ judge: string; reasons: string }>
      {...props}
      form={form}
      initial={{ judge: next, reasons: t('forms.decision.template') }}
      fieldsOf={(filled) => filled}
    >
      <Article>{t('forms.decision.help')}</Article>
      <Field command="notify-decision" name="judge" required>
        <PersonPicker names={names} among={concerned} />
      </Field>
      <Outcome subject={subject} />
      <Field command="notify-decision" name="reasons" governed="O4:1" required>
        <LongText rows={6} />
      </Field>
    </CommandFrame>
  );
}

function Outcome({ subject }: { subject: ReviewPage }) {
  const judge = Form.useWatch<string | undefined>('judge');
  const track = judge ? subject.judges?.[judge]?.track : undefined;
  return track ? <TrackFacts track={track} /> : null;
}
