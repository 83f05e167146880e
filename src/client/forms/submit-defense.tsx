import { Form, Select } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { FindingCard } from '../pages/review/findings-tab.tsx';

/** The judge’s statement, or one that the office has received on paper and enters for them. */
export function SubmitDefense(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const { person } = useMe();
  const [form] = Form.useForm();
  const { command, subject, given } = props;
  const judges = Object.keys(subject.judges ?? {});
  const own = subject.sight === 'judge' || judges.includes(person.id);
  return (
    <CommandFrame {...props} form={form} initial={{ judge: own ? undefined : given.judge }}>
      <Article>{t('forms.defense.help')}</Article>
      {own || given.judge ? null : (
        <Field command={command.name} name="judge" required>
          <PersonPicker names={props.names} among={judges} />
        </Field>
      )}
      {command.name === 'answer-findings' ? <Disclosed subject={subject} own={person.id} /> : null}
      <Field
        command={command.name}
        name="text"
        governed={command.name === 'answer-findings' ? '13' : 'O3:1'}
        required
      >
        <LongText rows={8} />
      </Field>
      {own ? null : (
        <div className="row">
          <Field command={command.name} name="receivedOn">
            <DayPicker notAfterToday />
          </Field>
          <Field command={command.name} name="proof">
            <Line />
          </Field>
        </div>
      )}
      {command.fields.properties?.attachments ? (
        <Field command={command.name} name="attachments">
          <Select mode="tags" open={false} suffixIcon={null} />
        </Field>
      ) : null}
    </CommandFrame>
  );
}

/** What was disclosed to the judge and waits for their answer, in sight while it is written. */
function Disclosed({ subject, own }: { subject: ReviewPage; own: string }) {
  const judge = Form.useWatch<string | undefined>('judge') ?? own;
  const waiting = (subject.judges?.[judge]?.disclosures ?? []).filter((each) => !each.answers);
  const findings = waiting.flatMap((each) => each.findings);
  return (subject.findings ?? [])
    .filter(({ id }) => findings.includes(id))
    .map((finding) => <FindingCard key={finding.id} finding={finding} names={subject.names} />);
}
