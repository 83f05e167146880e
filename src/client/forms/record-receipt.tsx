import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import type { PaperKind } from '../../vocabulary/papers.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';

interface Filled {
  readonly of?: string;
  readonly judge?: string;
  readonly method?: string;
  readonly on?: string;
  readonly proof?: string;
}

/** The sentence under which the days run from the receipt of each paper. */
const runsBy: Readonly<Record<PaperKind, string>> = { notice: 'O3:1', findings: '13', decision: '24:1' };

/** One click for the judge; for the office who, how, when and by what proof. */
export function RecordReceipt(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const me = useMe();
  const [form] = Form.useForm();
  const { command, subject, given } = props;
  const { properties = {} } = command.fields;
  const judges = Object.keys(subject.judges ?? {});
  const waits = subject.papersWaiting ?? {};
  const judge = given.judge ?? judges.find((each) => waits[each]) ?? judges[0];
  const own = judge === me.person.id;
  const paper = Form.useWatch<PaperKind | undefined>('of', form);
  const governed = paper ? runsBy[paper] : undefined;
  const of = given.of ?? (judge ? waits[judge]?.[0] : undefined) ?? 'notice';
  const papers = <Options name="of" values={properties.of?.enum ?? []} />;
  if (own)
    return (
      <CommandFrame<Filled>
        {...props}
        form={form}
        initial={{ of }}
        submitWords={t('forms.receipt.ownSubmit')}
        fieldsOf={(filled) => ({ of: filled.of })}
      >
        <Article>{t('forms.receipt.own')}</Article>
        <Field command={command.name} name="of" governed={governed} required>
          {papers}
        </Field>
      </CommandFrame>
    );
  const initial = { of, judge, method: 'in-person', on: me.today };
  return (
    <CommandFrame<Filled> {...props} form={form} initial={initial} fieldsOf={(filled) => filled}>
      <Article>{t('forms.receipt.office')}</Article>
      <Field command={command.name} name="of" required>
        {papers}
      </Field>
      <div className="row">
        <Field command={command.name} name="judge" required>
          <PersonPicker names={props.names} among={judges} />
        </Field>
        <Field command={command.name} name="on" governed={governed} required>
          <DayPicker notAfterToday />
        </Field>
      </div>
      <Field command={command.name} name="method" required>
        <Options name="method" values={properties.method?.enum ?? []} />
      </Field>
      <Field command={command.name} name="proof">
        <Line />
      </Field>
    </CommandFrame>
  );
}
