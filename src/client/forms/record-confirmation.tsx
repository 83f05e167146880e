import { Button, Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { ScanInput } from '../command/scan-input.tsx';
import { TrackFacts } from '../pages/review/result-tab.tsx';
import { useNames, usePeople } from '../ui/person.tsx';

interface Filled {
  readonly minutesNumber: string;
  readonly numberReason?: string;
  readonly minutesOn: string;
  readonly scan?: string;
  readonly attending: readonly string[];
  readonly recused?: readonly string[];
  readonly results: readonly { readonly judge: string; readonly result?: string; readonly reason?: string }[];
}

/** What the adjudication committee decided on each judge submitted to it, from its minutes (O3). */
export function RecordConfirmation(props: FormProps<ReviewPage>) {
  const { t, field } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm<Filled>();
  const { command, subject, names } = props;
  const nameOf = useNames(names);
  const members = usePeople()
    .filter((person) => person.offices.some((held) => held.office === 'adjudication-committee-member'))
    .map((person) => person.id);
  const waiting = Object.entries(subject.judges ?? {}).flatMap(([judge, { track }]) =>
    track?.stage === 'awaiting-confirmation' ? [{ judge, track }] : [],
  );
  const results = command.fields.properties?.results?.items?.properties?.result?.enum ?? [];
  const initial = { minutesOn: today, recused: [], results: waiting.map(({ judge }) => ({ judge })) };
  const allConfirmed = () =>
    form.setFieldsValue({ results: waiting.map(({ judge }) => ({ judge, result: 'confirmed' })) });
  return (
    <CommandFrame<Filled> {...props} form={form} initial={initial} fieldsOf={fieldsOf}>
      <Article>{t('forms.confirmation.help')}</Article>
      <div className="row">
        <Field command={command.name} name="minutesNumber" required>
          <Line />
        </Field>
        <Field command={command.name} name="minutesOn" required>
          <DayPicker notAfterToday />
        </Field>
      </div>
      <Field command={command.name} name="numberReason">
        <LongText rows={2} />
      </Field>
      <Field command={command.name} name="scan">
        <ScanInput />
      </Field>
      <Field command={command.name} name="attending" governed="O3:8" required>
        <PersonPicker multiple names={names} among={members.length > 0 ? members : undefined} />
      </Field>
      <Field command={command.name} name="recused">
        <PersonPicker multiple names={names} among={members.length > 0 ? members : undefined} />
      </Field>
      <fieldset className="nested">
        <legend>{t('forms.confirmation.results')}</legend>
        {waiting.length > 1 ? <Button onClick={allConfirmed}>{t('forms.confirmation.all')}</Button> : null}
        {waiting.map(({ judge, track }, index) => (
          <div key={judge}>
            <TrackFacts track={track} />
            <Form.Item name={['results', index, 'result']} label={nameOf(judge)}>
              <Options name="result" values={results} />
            </Form.Item>
            <Form.Item name={['results', index, 'reason']} label={field('reason')}>
              <LongText rows={2} />
            </Form.Item>
          </div>
        ))}
      </fieldset>
    </CommandFrame>
  );
}

/** A judge without a result is left for other minutes. */
function fieldsOf({ results, ...filled }: Filled) {
  return { ...filled, results: results.filter(({ result }) => result) };
}
