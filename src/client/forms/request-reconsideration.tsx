import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { TrackFacts } from '../pages/review/result-tab.tsx';
import { Due } from '../ui/due.tsx';

/** The judge asks; or the office enters a request received on paper, with its day (24). */
export function RequestReconsideration(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const me = useMe();
  const [form] = Form.useForm();
  const { command, subject, given, names } = props;
  const own = subject.sight === 'judge';
  const judge = own ? me.person.id : given.judge;
  const track = judge ? subject.judges?.[judge]?.track : undefined;
  const due = subject.clocks.find(
    (clock) => clock.clock === 'reconsideration-request' && clock.judge === judge,
  );
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={own ? {} : { judge, receivedOn: me.today }}
      fieldsOf={(filled) => filled}
    >
      {due ? (
        <p>
          {t('forms.reconsideration.last')} <Due due={due} />
        </p>
      ) : null}
      {track ? <TrackFacts track={track} /> : null}
      {own ? null : (
        <div className="row">
          <Field command={command.name} name="judge" required>
            <PersonPicker names={names} among={Object.keys(subject.judges ?? {})} />
          </Field>
          <Field command={command.name} name="receivedOn" required>
            <DayPicker notAfterToday />
          </Field>
          <Field command={command.name} name="proof">
            <Line />
          </Field>
        </div>
      )}
      <Field command={command.name} name="grounds" governed="24:1" required>
        <LongText rows={8} />
      </Field>
    </CommandFrame>
  );
}
