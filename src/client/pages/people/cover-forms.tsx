import { Form, Radio } from 'antd';
import type { People } from '../../../answers/people.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Article, Field, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { useNames } from '../../ui/person.tsx';

/** Leave from today; the rotation passes over whoever is away. */
export function LeaveForm(props: FormProps<People>) {
  const { command, given } = props;
  const { t } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm();
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person, from: today }}
      fieldsOf={(values) => values}
    >
      <Article>{t('leave.help')}</Article>
      <Field command={command.name} name="person" required>
        <PersonPicker />
      </Field>
      <Days command={command.name} />
      <Field command={command.name} name="reason" required>
        <LongText />
      </Field>
    </CommandFrame>
  );
}

function Days({ command }: { command: string }) {
  return (
    <div className="row">
      <Field command={command} name="from" required>
        <DayPicker />
      </Field>
      <Field command={command} name="until" required>
        <DayPicker />
      </Field>
    </div>
  );
}

/** Whoever is on leave today comes back. */
export function EndLeaveForm(props: FormProps<People>) {
  const { command, subject, given } = props;
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames();
  const { today } = useMe();
  const [form] = Form.useForm();
  const away = subject.leave.filter((span) => span.from <= today);
  const first = given.person ?? away[0]?.person;
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: first, on: today }}
      fieldsOf={(values) => values}
    >
      <Field command={command.name} name="person" required>
        <Radio.Group
          vertical
          options={away.map(({ person, from, until }) => ({
            value: person,
            label: `${nameOf(person)} ${t('people.fromUntil', { from: day(from), until: day(until) })}`,
          }))}
        />
      </Field>
      <Field command={command.name} name="on" required>
        <DayPicker />
      </Field>
    </CommandFrame>
  );
}

/** One’s own deputy, or as personnel anybody’s. */
export function DeputyForm(props: FormProps<People>) {
  const { command, given } = props;
  const { t } = useWords();
  const me = useMe();
  const [form] = Form.useForm();
  const anybodys = holds(me, 'system-administrator', 'personnel-head');
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person ?? (anybodys ? undefined : me.person.id), from: me.today }}
      fieldsOf={(values) => values}
    >
      <Article>{t('deputy.help')}</Article>
      <div className="row">
        <Field command={command.name} name="person" required>
          <PersonPicker among={anybodys ? undefined : [me.person.id]} />
        </Field>
        <Field command={command.name} name="deputy" required>
          <PersonPicker />
        </Field>
      </div>
      <Days command={command.name} />
    </CommandFrame>
  );
}

interface Ending {
  readonly cover?: string;
  readonly on?: string;
}

/** One of the covers that there are, handed-over work included. */
export function EndDeputyForm(props: FormProps<People>) {
  const { command, subject } = props;
  const { t } = useWords();
  const nameOf = useNames();
  const { today } = useMe();
  const [form] = Form.useForm();
  return (
    <CommandFrame<Ending>
      {...props}
      form={form}
      initial={{ on: today }}
      fieldsOf={({ cover = '', on }) => {
        const [person, deputy] = cover.split(' ');
        return { person, deputy, on };
      }}
    >
      <Field command={command.name} name="cover" label={t('office.endOf')} required>
        <Radio.Group
          vertical
          options={subject.deputies.map(({ person, deputy }) => ({
            value: `${person} ${deputy}`,
            label: t('people.actsFor', { deputy: nameOf(deputy), person: nameOf(person) }),
          }))}
        />
      </Field>
      <Field command={command.name} name="on" required>
        <DayPicker />
      </Field>
    </CommandFrame>
  );
}
