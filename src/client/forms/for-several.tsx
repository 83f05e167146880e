import { Button, Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article } from '../command/field.tsx';
import { withoutEmpty } from '../command/field-paths.ts';
import type { FormProps } from '../command/form-props.ts';
import { SchemaFields } from '../command/schema-field.tsx';
import { useNames } from '../ui/person.tsx';
import { useNotice } from './notify-decision.tsx';
import { type Act, actsWaiting, together, whose } from './same-acts.ts';

interface Filled {
  readonly each?: readonly Readonly<Record<string, unknown>>[];
}

/** One command for everybody for whom it waits: whose it is, and what differs from one to the other; all are done, or none. */
export function ForSeveral(props: FormProps<ReviewPage>) {
  const { command, subject, names, choices } = props;
  const { t, locale, choice } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm<Filled>();
  const nameOf = useNames(names);
  const noticeTo = useNotice(subject);
  const acts = actsWaiting(subject, command.name);
  const startOf = ({ judge }: Act) => {
    if (command.name === 'notify-decision') return { reasons: noticeTo(judge) };
    return command.name === 'record-receipt' ? { of: subject.papersWaiting?.[judge]?.[0], on: today } : {};
  };
  const differing = Object.keys(command.fields.properties ?? {}).filter((name) => !whose.includes(name));
  const called = ({ judge, sanction }: Act) =>
    sanction ? `${nameOf(judge)} · ${choice('sanction', sanction)}` : nameOf(judge);
  const likeTheFirst = () => {
    const [first, ...rest] = form.getFieldValue('each') as NonNullable<Filled['each']>;
    form.setFieldValue('each', [first, ...rest.map(() => ({ ...first }))]);
  };
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      several
      initial={{ each: acts.map(startOf) }}
      submitWords={t('forms.several.submit', { act: command.title[locale], count: acts.length })}
      fieldsOf={({ each }) => together(acts, withoutNothing(each))}
    >
      <Article>{t('forms.several.help')}</Article>
      {acts.map((act, place) => (
        <fieldset key={`${act.judge}/${act.sanction ?? ''}`} className="nested">
          <legend>{called(act)}</legend>
          <SchemaFields
            command={command.name}
            schema={command.fields}
            leaveOut={whose}
            path={['each', place]}
            absolute={[]}
            names={names}
            choices={choices}
          />
        </fieldset>
      ))}
      {differing.length > 0 && acts.length > 1 ? (
        <Button size="small" onClick={likeTheFirst}>
          {t('forms.several.copy')}
        </Button>
      ) : null}
    </CommandFrame>
  );
}

function withoutNothing(each: Filled['each'] = []): NonNullable<Filled['each']> {
  return each.map((fields) => (withoutEmpty(fields) ?? {}) as Readonly<Record<string, unknown>>);
}
