import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { citation } from '../../vocabulary/citation.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import { schemaAt } from '../command/field-problem.ts';
import type { FormProps } from '../command/form-props.ts';
import { SchemaFields } from '../command/schema-field.tsx';
import { HeldTakeOver } from '../pages/review/taken-over.tsx';
import { CaseFields, type CaseFilled, caseFieldsOf, caseFilled } from './register-case.tsx';
import { Verdict } from './verdict.tsx';

/** A review under way on paper: its case, the stage that it is at, and what was done so far, each with its day and paper. */
export function TakeOver(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { command } = props;
  const name = command.name;
  const stages = command.fields.properties?.stage?.enum ?? [];
  return (
    <CommandFrame<CaseFilled> {...props} form={form} initial={caseFilled(props)} fieldsOf={caseFieldsOf}>
      <h3>{t('forms.takeOver.where')}</h3>
      <Field command={name} name="stage" required>
        <Options name="stage" values={stages} />
      </Field>
      <div className="row">
        <Field command={name} name="registeredOn" required>
          <DayPicker notAfterToday />
        </Field>
        <Field command={name} name="numberOnPaper">
          <Line />
        </Field>
      </div>
      <CaseFields {...props} />
      <h3>{t('forms.takeOver.done')}</h3>
      <Article>{t('forms.takeOver.doneHelp')}</Article>
      <Inner {...props} field="done" />
      <div className="row">
        <Inner {...props} field="volumes" />
        <Inner {...props} field="pages" />
      </div>
      <h3>{t('forms.takeOver.found')}</h3>
      <Article>{t('forms.takeOver.foundHelp')}</Article>
      <Inner {...props} field="findings" />
      <Field command={name} name="opinion">
        <Options name="opinion" values={command.fields.properties?.opinion?.enum ?? []} />
      </Field>
      <Field command={name} name="report">
        <LongText rows={6} />
      </Field>
    </CommandFrame>
  );
}

/** One field as its schema says, with the items of 17–20 to choose from. */
function Inner({ command, names, choices, field }: FormProps<ReviewPage> & { field: string }) {
  const { locale } = useWords();
  const items = useQuery(referenceQuery).data?.items ?? [];
  const item = items.map((each) => ({
    value: each.item,
    label: `${citation(each.item)[locale]} ${each.words[locale]}`,
  }));
  const { judge: _, judges: __, finding: ___, ...kept } = choices;
  return (
    <SchemaFields
      command={command.name}
      schema={{ ...command.fields, properties: { [field]: schemaAt(command.fields, [field]).schema } }}
      path={[]}
      names={names}
      choices={items.length > 0 ? { ...kept, item, alternatives: item } : kept}
      past={['on', 'actOn', 'correctedOn']}
    />
  );
}

/** A second person holds what was entered against the papers. */
export function CheckTakeOver(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  return (
    <CommandFrame<object> {...props} form={form} initial={{ agrees: true }} fieldsOf={(filled) => filled}>
      <HeldTakeOver review={props.subject} />
      <Verdict says={[t('forms.takeOver.agrees'), t('forms.takeOver.differs')]} governed="7(1)" />
    </CommandFrame>
  );
}
