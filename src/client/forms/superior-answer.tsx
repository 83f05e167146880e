import { Button, Form, Input, Select } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { citation } from '../../vocabulary/citation.ts';
import { numberOfFinding } from '../../vocabulary/names.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Field, Line } from '../command/field.tsx';
import { schemaAt } from '../command/field-problem.ts';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { usePeople } from '../ui/person.tsx';
import { ItemPicker } from './item-picker.tsx';
import { PaperFields } from './paper-fields.tsx';

interface Answer {
  readonly kind?: string;
  readonly reviewers?: readonly string[];
}

interface Filled {
  readonly document: object;
  readonly answer: Answer;
}

/** Somebody of another court comes into the register under an id made of the name, which nobody has to think up. */
function outsider(name: string): { readonly id: string; readonly name: string } {
  const code = Array.from(name, (letter) => letter.codePointAt(0)?.toString(16)).join('');
  return { id: `outside-${code}`.slice(0, 64), name };
}

/** What the superior court answered, and what follows: reviewers, a body, a decision, or the review back. */
export function RecordSuperiorAnswer(props: FormProps<ReviewPage>) {
  const { t, choice, field } = useWords();
  const [form] = Form.useForm();
  const people = usePeople();
  const { subject, names, command } = props;
  const kind = Form.useWatch<string | undefined>(['answer', 'kind'], form);
  const kinds = command.fields.properties?.answer?.oneOf ?? [];
  const known = new Map(people.map((person) => [person.id, person.name]));
  const designated = (given: readonly string[] = []) =>
    given.map((each) => ({
      ...outsider(each),
      ...(known.has(each) ? { id: each, name: known.get(each) } : {}),
    }));
  const variant = kinds.find(({ properties }) => properties?.kind?.const === kind);
  const fieldsOf = ({ document, answer }: Filled) => {
    const asked = Object.entries(answer).filter(([name]) => variant?.properties?.[name] !== undefined);
    const { reviewers, ...rest }: Answer = Object.fromEntries(asked);
    return { document, answer: reviewers ? { ...rest, reviewers: designated(reviewers) } : rest };
  };
  return (
    <CommandFrame<Filled> {...props} form={form} fieldsOf={fieldsOf}>
      {subject.superior ? (
        <p className="article">
          {choice('about', subject.superior.about)} {subject.superior.reason}
        </p>
      ) : null}
      <PaperFields legend={t('forms.superior.document')} />
      <Field name="kind" path={['answer', 'kind']} label={field('answer')} governed="22(3)">
        <Options name="kind" values={kinds.flatMap((each) => each.properties?.kind?.const ?? [])} />
      </Field>
      {kind === 'reviewers-designated' ? (
        <Field
          name="reviewers"
          path={['answer', 'reviewers']}
          extra={t('forms.superior.reviewersHelp')}
          governed="3"
          required
        >
          <Select
            mode="tags"
            tokenSeparators={['、', '，', ',']}
            options={people.map(({ id, name, department }) => ({
              value: id,
              label: `${name} ${department}`,
            }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Field>
      ) : null}
      {kind === 'body-designated' ? (
        <Field name="name" path={['answer', 'name']} label={t('forms.superior.body')} required>
          <Line />
        </Field>
      ) : null}
      {kind === 'decided-there' ? <DecidedThere {...props} names={names} /> : null}
    </CommandFrame>
  );
}

/** For each judge, what the superior court has found. */
function DecidedThere({ subject, command, names }: FormProps<ReviewPage>) {
  const { field } = useWords();
  const judges = Object.keys(subject.judges ?? {});
  return (
    <Form.List name={['answer', 'judges']} initialValue={judges.map((judge) => ({ judge, findings: [] }))}>
      {(rows) =>
        rows.map(({ key, name: row }) => (
          <fieldset key={key} className="nested">
            <legend>{field('judge')}</legend>
            <Field
              name="judge"
              path={[row, 'judge']}
              absolute={['answer', 'judges', row, 'judge']}
              label={field('judge')}
            >
              <PersonPicker names={names} among={judges} />
            </Field>
            <Findings subject={subject} command={command} row={row} />
          </fieldset>
        ))
      }
    </Form.List>
  );
}

/** The findings of a judge as decided there: ours are filled in, each can be altered or left out. */
function Findings({
  subject,
  command,
  row,
}: Pick<FormProps<ReviewPage>, 'subject' | 'command'> & { row: number }) {
  const { t, locale } = useWords();
  const at = ['answer', 'judges', row, 'findings'] as const;
  const valuesOf = (name: string) => schemaAt(command.fields, [...at, 0, name]).schema.enum ?? [];
  const known = (subject.findings ?? []).filter(({ struck }) => !struck);
  const left = (place: number, name: string) => ({
    name,
    path: [place, name],
    absolute: [...at, place, name],
    required: true,
  });
  return (
    <Form.List name={[row, 'findings']}>
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name: place }) => (
            <div key={key} className="row">
              <Form.Item name={[place, 'finding']} hidden>
                <Input />
              </Form.Item>
              <Field {...left(place, 'item')}>
                <ItemPicker />
              </Field>
              <Field {...left(place, 'grade')}>
                <Options name="grade" values={valuesOf('grade')} />
              </Field>
              <Field {...left(place, 'share')}>
                <Options name="share" values={valuesOf('share')} />
              </Field>
              <Button size="small" onClick={() => remove(place)}>
                {t('forms.superior.noFinding')}
              </Button>
            </div>
          ))}
          {known.map(({ id, item, grade, persons }) => (
            <Button
              key={id}
              size="small"
              onClick={() => add({ finding: id, item, grade, share: persons[0]?.share })}
            >
              {t('forms.superior.addFinding', { id: numberOfFinding(id), item: citation(item)[locale] })}
            </Button>
          ))}
        </>
      )}
    </Form.List>
  );
}
