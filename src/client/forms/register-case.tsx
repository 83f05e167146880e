import { Form, Radio, Select } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import type { CaseIdentity } from '../../answers/review-case.ts';
import { useWords } from '../app/text.tsx';
import { Offered, Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { Governing } from '../ui/governing.tsx';
import { BenchEditor } from './bench-editor.tsx';
import { type BenchFilled, benchFields, benchFilled } from './bench-filled.ts';
import { OtherNumbers } from './referral-fields.tsx';
import { SpansEditor } from './spans-editor.tsx';

export interface CaseFilled extends Omit<CaseIdentity, 'bench' | 'beyondTimeLimit'> {
  readonly bench: BenchFilled;
  readonly beyond: 'computed' | 'yes' | 'no';
  readonly fileKind?: string;
}

/** Registration: the case as the review sheet has it, with its bench and its time (O2, 7(1), 11). */
export function RegisterCase(props: FormProps<ReviewPage>) {
  const [form] = Form.useForm();
  return (
    <CommandFrame<CaseFilled> {...props} form={form} initial={caseFilled(props)} fieldsOf={caseFieldsOf}>
      <CaseFields {...props} />
    </CommandFrame>
  );
}

/** What is known of the case, to begin with. */
export function caseFilled({ command, subject }: Pick<FormProps<ReviewPage>, 'command' | 'subject'>) {
  const { properties = {} } = command.fields;
  const { caseNumber, cause, category, parties, procedure, benchAsPrinted } = subject.case;
  const { filedOn, closedOn, detainedOn, otherCaseNumbers } = subject.case;
  return {
    ...{ caseNumber, otherCaseNumbers, cause, category, parties, filedOn, closedOn, detainedOn },
    ...{ beyond: 'computed', fileKind: 'paper' },
    procedure: properties.procedure?.enum?.includes(procedure ?? '') ? procedure : undefined,
    extensions: subject.case.extensions,
    excluded: subject.case.excluded,
    procedureChanges: subject.case.procedureChanges,
    bench: benchFilled(subject.case.bench, benchAsPrinted),
  };
}

/** The fields of the case, its time and its bench. */
export function CaseFields({ command, subject, names }: FormProps<ReviewPage>) {
  const { t } = useWords();
  const { properties = {} } = command.fields;
  const name = command.name;
  const { category, benchAsPrinted } = subject.case;
  const grounds = (subject.sources ?? []).flatMap((source) => source.grounds);
  return (
    <>
      <h3>{t('forms.register.case')}</h3>
      <Governing cite="11:2" />
      <div className="row">
        <Field command={name} name="caseNumber">
          <Line />
        </Field>
        <Field command={name} name="cause">
          <Line />
        </Field>
        <Field command={name} name="category">
          <Offered name="category" values={properties.category?.enum ?? []} />
        </Field>
      </div>
      <OtherNumbers command={name} />
      <Field command={name} name="parties" extra={t('forms.referral.parties')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '；', ';', '，']} />
      </Field>
      <h3>{t('forms.register.time')}</h3>
      <Article>{t('forms.register.timeHelp')}</Article>
      <div className="row">
        <Field command={name} name="filedOn" required>
          <DayPicker notAfterToday />
        </Field>
        <Field command={name} name="closedOn">
          <DayPicker notAfterToday />
        </Field>
        <Field command={name} name="procedure" required>
          <Offered name="procedure" values={properties.procedure?.enum ?? []} />
        </Field>
      </div>
      {category === 'criminal' || grounds.includes('O2-prolonged-detention') ? (
        <Field command={name} name="detainedOn" extra={t('forms.register.detained')}>
          <DayPicker notAfterToday />
        </Field>
      ) : null}
      <SpansEditor
        approvers={properties.extensions?.items?.properties?.approvedBy?.enum ?? []}
        procedures={properties.procedure?.enum ?? []}
      />
      <TimeLimit name={name} />
      <Field command={name} name="groundReason" extra={t('forms.groundReason')} governed="9">
        <LongText rows={2} />
      </Field>
      <h3>{t('forms.register.bench')}</h3>
      {benchAsPrinted ? <Article>{t('forms.register.asPrinted', { text: benchAsPrinted })}</Article> : null}
      <BenchEditor names={names} />
      <Field command={name} name="fileKind">
        <Options name="fileKind" values={properties.fileKind?.enum ?? []} />
      </Field>
    </>
  );
}

function TimeLimit({ name }: { name: string }) {
  const { t, field } = useWords();
  const beyond = Form.useWatch<string | undefined>('beyond');
  const options = [
    { value: 'computed', label: t('forms.register.computed') },
    { value: 'yes', label: t('ui.yes') },
    { value: 'no', label: t('ui.no') },
  ];
  return (
    <>
      <Form.Item name="beyond" label={field('beyondTimeLimit')}>
        <Radio.Group options={options} />
      </Form.Item>
      {beyond === 'yes' || beyond === 'no' ? (
        <Field command={name} name="beyondTimeLimitReason" required>
          <LongText rows={2} />
        </Field>
      ) : null}
    </>
  );
}

/** The fields of the command: what is computed is left out. */
export function caseFieldsOf({ beyond, bench, ...filled }: CaseFilled) {
  return {
    ...filled,
    bench: benchFields(bench),
    beyondTimeLimit: beyond === 'computed' ? undefined : beyond === 'yes',
    beyondTimeLimitReason: beyond === 'computed' ? undefined : filled.beyondTimeLimitReason,
  };
}
