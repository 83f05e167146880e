import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import type { LapseUndoing } from '../../answers/review-examination.ts';
import { useDates } from '../app/dates.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { Facts } from '../ui/facts.tsx';
import { useNames } from '../ui/person.tsx';
import { AboutJudge, splitAbout } from './about-judge.tsx';
import { PaperFields } from './paper-fields.tsx';
import { Verdict } from './verdict.tsx';

interface Filled {
  readonly about: string;
}

/** The periods that have ended, each of one judge and one paper. */
function lapsedIn({ judges = {} }: ReviewPage) {
  return Object.entries(judges).flatMap(([judge, { notice, disclosures = [], decision }]) => {
    const last = disclosures.at(-1);
    const papers = [
      ['notice', notice?.lapsed] as const,
      ['findings', last?.lapsed && !last.waived] as const,
      ['decision', decision?.lapsed] as const,
    ];
    return papers.flatMap(([of, lapsed]) => (lapsed ? [{ judge, of }] : []));
  });
}

/** A period that a wrong clock has ended: which, to which day it goes on, why and by which paper. */
export function UndoLapse(props: FormProps<ReviewPage>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const optionOf = useOption(props);
  const options = lapsedIn(props.subject).map(optionOf);
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      initial={{ about: options.length === 1 ? options[0]?.value : undefined }}
      fieldsOf={fieldsOf}
    >
      <AboutJudge label={t('forms.undoing.which')} options={options} />
      <Field name="until" governed="O3:1">
        <DayPicker />
      </Field>
      <Field name="reason">
        <LongText />
      </Field>
      <PaperFields legend={field('document')} />
    </CommandFrame>
  );
}

/** A second person compares what was entered with the paper, and agrees or sends it back. */
export function ConfirmUndoneLapse(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const optionOf = useOption(props);
  const { undoings = [] } = props.subject;
  const options = undoings.map(optionOf);
  const about = Form.useWatch<string | undefined>('about', form);
  const chosen = undoings.find((each) => optionOf(each).value === about);
  const asked = undoings.find(({ judge }) => judge === props.given.judge) ?? undoings[0];
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      initial={{ about: asked && optionOf(asked).value, agrees: true }}
      fieldsOf={fieldsOf}
    >
      <AboutJudge label={t('forms.undoing.which')} options={options} />
      {chosen ? <Entered undoing={chosen} names={props.names} /> : null}
      <Verdict says={[t('forms.undoing.agrees'), t('forms.undoing.differs')]} />
    </CommandFrame>
  );
}

function Entered({ undoing, names }: { undoing: LapseUndoing; names: FormProps<ReviewPage>['names'] }) {
  const { field, fieldOf } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const { until, reason, document, enteredBy } = undoing;
  return (
    <Facts
      facts={[
        [fieldOf('undo-lapse', 'until'), day(until)],
        [field('reason'), reason],
        [field('document'), `${document.type} ${document.number} ${day(document.on)}`],
        [field('enteredBy'), nameOf(enteredBy)],
      ]}
    />
  );
}

function useOption({ names }: FormProps<ReviewPage>) {
  const { choice } = useWords();
  const nameOf = useNames(names);
  return ({ judge, of }: { readonly judge: string; readonly of: string }) => ({
    value: `${judge}/${of}`,
    label: `${nameOf(judge)} · ${choice('of', of)}`,
  });
}

function fieldsOf({ about, ...rest }: Filled): object {
  return { ...rest, ...splitAbout(about, 'of') };
}
