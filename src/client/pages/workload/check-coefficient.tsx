import { Form } from 'antd';
import type { Workload } from '../../../answers/statistics.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Offered } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Verdict } from '../../forms/verdict.tsx';

/** A second person holds a coefficient against the late minutes by which it was entered (O3). */
export function CheckCoefficient(props: FormProps<Workload>) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const [form] = Form.useForm();
  const waiting = props.subject.coefficients.filter(({ pending }) => pending);
  const options = waiting.map(({ category, coefficient, from, minutesNumber: number }) => ({
    value: category,
    label: t('workload.coefficient', {
      category: choice('category', category),
      from: day(from),
      coefficient,
      number,
    }),
  }));
  const files = waiting.flatMap((each) => each.files ?? []);
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ agrees: true, category: waiting[0]?.category }}
      fieldsOf={(filled) => filled}
    >
      <Field name="category" required>
        <Offered name="category" options={options} values={[]} />
      </Field>
      {files.map((file) => (
        <p key={file} className="hash">
          {t('review.minutesScan', { file })}
        </p>
      ))}
      <Verdict says={[t('forms.minutes.agrees'), t('forms.minutes.differs')]} governed="O3:2" />
    </CommandFrame>
  );
}
