import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { actsOnPaper, saidOfAct } from '../../vocabulary/acts-on-paper.ts';
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
    <CommandFrame<Filled> {...props} form={form} initial={caseFilled(props)} fieldsOf={fieldsOf}>
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

interface Filled extends CaseFilled {
  readonly done?: readonly object[];
}

/** What is asked of an act beside what it is: its day, its paper, and what acts of its kind say. */
function shownOf(what: unknown): readonly string[] {
  const act = actsOnPaper.find((each) => each === what);
  return ['on', 'paper', ...(act ? saidOfAct[act] : [])];
}

/** The fields of the command: of each act what is asked of it, whatever was filled in while another was chosen. */
function fieldsOf({ done = [], ...filled }: Filled) {
  const rows = done.map((row) => {
    const asked = ['what', ...shownOf('what' in row ? row.what : undefined)];
    return Object.fromEntries(Object.entries(row).filter(([field]) => asked.includes(field)));
  });
  return { ...caseFieldsOf(filled), done: rows };
}

/** One field as its schema says, with the items of 17–20 and the grounds of 21 to choose from. */
function Inner({ command, names, choices, field }: FormProps<ReviewPage> & { field: string }) {
  const { locale } = useWords();
  const { items = [], exclusions = [] } = useQuery(referenceQuery).data ?? {};
  const offered = (all: typeof exclusions) =>
    all.map((each) => ({ value: each.item, label: `${citation(each.item)[locale]} ${each.words[locale]}` }));
  const item = offered(items);
  const { judge: _, judges: __, finding: ___, ...kept } = choices;
  return (
    <SchemaFields
      command={command.name}
      schema={{ ...command.fields, properties: { [field]: schemaAt(command.fields, [field]).schema } }}
      path={[]}
      names={names}
      choices={
        items.length > 0 ? { ...kept, item, alternatives: item, excludedBy: offered(exclusions) } : kept
      }
      past={['on', 'actOn', 'correctedOn']}
      entries={{ done: { by: 'what', shown: shownOf } }}
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
