import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Field } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { PaperFields } from './paper-fields.tsx';

/** What discipline inspection found of a judge, by its document; the share where it found unlawful adjudication. */
export function RecordDisciplineOutcome(props: FormProps<ReviewPage>) {
  const { field } = useWords();
  const [form] = Form.useForm();
  const { command, subject, names, given } = props;
  const { properties = {} } = command.fields;
  const referred = Object.entries(subject.judges ?? {}).flatMap(([judge, { track }]) =>
    track?.stage === 'at-discipline' ? [judge] : [],
  );
  const outcome = Form.useWatch<string | undefined>('outcome', form);
  const judge = given.judge ?? (referred.length === 1 ? referred[0] : undefined);
  return (
    <CommandFrame<object> {...props} form={form} initial={{ judge }} fieldsOf={(filled) => filled}>
      <Field name="judge" governed="25">
        <PersonPicker names={names} among={referred} />
      </Field>
      <Field name="outcome" governed={outcome === 'unlawful' ? '28(9)' : undefined}>
        <Options name="outcome" values={properties.outcome?.enum ?? []} />
      </Field>
      {outcome === 'unlawful' ? (
        <Field name="share" initial="full">
          <Options name="share" values={properties.share?.enum ?? []} />
        </Field>
      ) : null}
      <PaperFields legend={field('document')} />
    </CommandFrame>
  );
}
