import { Form } from 'antd';
import { useEffect, useRef } from 'react';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { TrackFacts } from '../pages/review/result-tab.tsx';
import { decisionInWords, reasonsOf } from './decision-words.ts';

/** The decision to each person concerned, with its reasons (O3, O4). */
export function NotifyDecision(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { subject, given, names } = props;
  const noticeTo = useNotice(subject);
  const bench = subject.case.bench?.members.map(({ judge }) => judge) ?? [];
  const concerned = [...new Set([...Object.keys(subject.judges ?? {}), ...bench])];
  const asked = subject.tasks.find((task) => task.command === props.command.name)?.judge;
  const next = given.judge ?? asked ?? concerned.find((judge) => !subject.judges?.[judge]?.decision);
  return (
    <CommandFrame<{ judge: string; reasons: string }>
      {...props}
      form={form}
      initial={{ judge: next, reasons: noticeTo(next) }}
      fieldsOf={(filled) => filled}
    >
      <Article>{t('forms.decision.help')}</Article>
      <Field command="notify-decision" name="judge" required>
        <PersonPicker names={names} among={concerned} />
      </Field>
      <Outcome subject={subject} noticeTo={noticeTo} />
      <Field command="notify-decision" name="reasons" governed="O4:1" required>
        <LongText rows={6} />
      </Field>
    </CommandFrame>
  );
}

/** What was decided on somebody and why, as the presider said it: nobody types it a second time. */
export function useNotice(subject: ReviewPage): (judge: string | undefined) => string {
  const words = useWords();
  return (judge) => {
    const concern = judge ? subject.judges?.[judge] : undefined;
    const why = concern?.reasons ?? reasonsOf(subject);
    const reasons = why ? [words.t('forms.decision.reasons', { reasons: why })] : [];
    return [decisionInWords(concern?.track, words), ...reasons].join('\n');
  };
}

/** What the chosen judge is told of; the words follow the choice as long as nobody has changed them. */
function Outcome({ subject, noticeTo }: { subject: ReviewPage; noticeTo: (judge: string) => string }) {
  const judge = Form.useWatch<string | undefined>('judge');
  const form = Form.useFormInstance();
  const begun = useRef(judge);
  useEffect(() => {
    const before = begun.current;
    begun.current = judge;
    if (judge && before && form.getFieldValue('reasons') === noticeTo(before))
      form.setFieldValue('reasons', noticeTo(judge));
  }, [judge, form, noticeTo]);
  const track = judge ? subject.judges?.[judge]?.track : undefined;
  return track ? <TrackFacts track={track} /> : null;
}
