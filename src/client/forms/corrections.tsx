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
import { OtherNumbers } from './referral-fields.tsx';

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
  const { t, choice } = useWords();
  const { day } = useDates();
  const me = useMe();
  const nameOf = useNames(props.names);
  const [form] = Form.useForm();
  const entries = datedEntries(props.subject, me.person.id);
  const options = entries.map(
    ({ entry, judge, of, on, enteredBy }): Choice => ({
      value: entry,
      label: t('forms.correction.entry', {
        judge: nameOf(judge),
        of: choice('of', of),
        on: day(on),
        by: nameOf(enteredBy),
      }),
    }),
  );
  const { sight, registeredOn, case: identity } = props.subject;
  if (sight === 'whole' && registeredOn)
    options.push({ value: numbers, label: t('forms.correction.ofJudgment') });
  const chosen = Form.useWatch<number | string | undefined>('position', form);
  const initial = { position: options[0]?.value, otherCaseNumbers: identity.otherCaseNumbers ?? [] };
  return (
    <CommandFrame<Corrected> {...props} form={form} initial={initial} fieldsOf={correctedFields}>
      <Field name="position" label={t('forms.correction.which')} required>
        <Radio.Group vertical options={options} />
      </Field>
      {chosen === numbers ? (
        <OtherNumbers command={props.command.name} />
      ) : (
        <Field name="on" label={t('forms.correction.right')} governed="O3:1" required>
          <DayPicker notAfterToday />
        </Field>
      )}
      <Field name="reason">
        <LongText />
      </Field>
    </CommandFrame>
  );
}

/** The second person sees both days and who corrects, and confirms. */
export function ConfirmCorrection(props: FormProps<ReviewPage>) {
  const { t, comma, choice } = useWords();
  const { day } = useDates();
  const me = useMe();
  const nameOf = useNames(props.names);
  const [form] = Form.useForm();
  const corrections = [...(props.subject.corrections ?? [])].sort(
    (one, other) => Number(one.by === me.person.id) - Number(other.by === me.person.id),
  );
  const options = corrections.map(
    ({ entry, judge, of, from, to, by }): Choice => ({
      value: entry,
      label: t('forms.correction.change', {
        judge: nameOf(judge),
        of: choice('of', of),
        from: day(from),
        to: day(to),
        by: nameOf(by),
      }),
    }),
  );
  const { numbersToConfirm: held } = props.subject;
  if (held) {
    const listed = (each: readonly string[]) => each.join(comma) || t('ui.none');
    const label = { from: listed(held.from), to: listed(held.to), by: nameOf(held.by) };
    options.push({ value: numbers, label: t('forms.correction.numbers', label) });
  }
  return (
    <CommandFrame<Corrected>
      {...props}
      form={form}
      initial={{ position: options[0]?.value }}
      fieldsOf={({ position }) => (position === numbers ? {} : { position })}
    >
      <Field name="position" label={t('forms.correction.confirm')} governed="O2:2" required>
        <Radio.Group vertical options={options} />
      </Field>
    </CommandFrame>
  );
}

/** Of what is corrected by words of its own, no entry of a day. */
const numbers = 'numbers';

interface Choice {
  readonly value: number | typeof numbers;
  readonly label: string;
}

interface Corrected {
  readonly position?: number | typeof numbers;
  readonly on?: string;
  readonly otherCaseNumbers?: readonly string[];
  readonly reason?: string;
}

function correctedFields({ position, on, otherCaseNumbers, reason }: Corrected) {
  return position === numbers ? { otherCaseNumbers, reason } : { position, on, reason };
}
