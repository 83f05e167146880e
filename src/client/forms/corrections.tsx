import { Form, Radio } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useDates } from '../app/dates.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { useNames } from '../ui/person.tsx';

interface Dated {
  readonly entry: number;
  readonly judge: string;
  readonly of: string;
  readonly on: string;
  readonly enteredBy: string;
}

/** Every dated entry of the review that a correction can be about, one’s own first. */
function datedEntries({ judges = {} }: ReviewPage, me: string): readonly Dated[] {
  const all = Object.entries(judges).flatMap(([judge, concern]) => {
    const { notice, disclosures = [], decision, reconsideration: asked } = concern;
    const papers = [
      ['notice', notice] as const,
      ['findings', disclosures.at(-1)] as const,
      ['decision', decision] as const,
    ];
    return [
      ...papers.flatMap(([of, served]) => (served?.receipt ? [{ judge, of, ...served.receipt }] : [])),
      ...(asked ? [{ ...asked, judge, of: 'reconsideration', on: asked.receivedOn }] : []),
    ];
  });
  return all.sort((one, other) => Number(other.enteredBy === me) - Number(one.enteredBy === me));
}

/** A wrong date: which entry, the day as it was and as it is, and why. */
export function CorrectEntry(props: FormProps<ReviewPage>) {
  const { t, term } = useWords();
  const { day } = useDates();
  const me = useMe();
  const nameOf = useNames(props.names);
  const [form] = Form.useForm();
  const entries = datedEntries(props.subject, me.person.id);
  const options = entries.map(({ entry, judge, of, on, enteredBy }) => ({
    value: entry,
    label: t('forms.correction.entry', {
      judge: nameOf(judge),
      of: term('option.of', of),
      on: day(on),
      by: nameOf(enteredBy),
    }),
  }));
  return (
    <CommandFrame<object> {...props} form={form} initial={{ position: entries[0]?.entry }} fieldsOf={same}>
      <Field name="position" label={t('forms.correction.which')}>
        <Radio.Group vertical options={options} />
      </Field>
      <Field name="on" label={t('forms.correction.right')} governed="O3:1">
        <DayPicker notAfterToday />
      </Field>
      <Field name="reason">
        <LongText />
      </Field>
    </CommandFrame>
  );
}

/** The second person sees both days and who corrects, and confirms. */
export function ConfirmCorrection(props: FormProps<ReviewPage>) {
  const { t, term } = useWords();
  const { day } = useDates();
  const me = useMe();
  const nameOf = useNames(props.names);
  const [form] = Form.useForm();
  const corrections = [...(props.subject.corrections ?? [])].sort(
    (one, other) => Number(one.by === me.person.id) - Number(other.by === me.person.id),
  );
  const options = corrections.map(({ entry, judge, of, from, to, by }) => ({
    value: entry,
    label: t('forms.correction.change', {
      judge: nameOf(judge),
      of: term('option.of', of),
      from: day(from),
      to: day(to),
      by: nameOf(by),
    }),
  }));
  return (
    <CommandFrame<object> {...props} form={form} initial={{ position: options[0]?.value }} fieldsOf={same}>
      <Field name="position" label={t('forms.correction.confirm')} governed="O2:2">
        <Radio.Group vertical options={options} />
      </Field>
    </CommandFrame>
  );
}

const same = (filled: object) => filled;
