import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { useNames } from '../ui/person.tsx';

/** The notice to defend: those of the bench first who have none yet. */
export function NotifyJudge(props: FormProps<ReviewPage>) {
  const { t, comma } = useWords();
  const [form] = Form.useForm();
  const { subject, given, names } = props;
  const nameOf = useNames(names);
  const bench = subject.case.bench?.members ?? [];
  const notified = Object.entries(subject.judges ?? {}).flatMap(([judge, { notice }]) =>
    notice ? [judge] : [],
  );
  const open = bench.filter(({ judge }) => !notified.includes(judge));
  const next = given.judge ?? open.find((member) => member.handling)?.judge ?? open[0]?.judge;
  return (
    <CommandFrame<{ judge: string }>
      {...props}
      form={form}
      initial={{ judge: next }}
      fieldsOf={(filled) => filled}
    >
      <Article>{t('forms.notify.help')}</Article>
      {notified.length > 0 ? (
        <p className="quiet">{t('forms.notify.already', { names: notified.map(nameOf).join(comma) })}</p>
      ) : null}
      <Field command="notify-judge" name="judge" governed="O3:1" required>
        <PersonPicker names={names} among={open.length > 0 ? open.map(({ judge }) => judge) : undefined} />
      </Field>
    </CommandFrame>
  );
}
