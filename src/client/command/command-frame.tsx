import { Alert, Button, Form, type FormInstance, Space } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import type { Done } from '../../answers/parts.ts';
import { ApiProblem } from '../api/problem.ts';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Cite } from '../ui/cite.tsx';
import { Wrong } from '../ui/states.tsx';
import { draftName, useDraft } from './draft.ts';
import { CommandOfForm } from './field.tsx';
import { pathOf, withoutEmpty } from './field-paths.ts';
import type { FormProps } from './form-props.ts';
import { useCommand } from './use-command.ts';

interface Props<Values> extends Pick<FormProps, 'command' | 'target' | 'given' | 'onDone' | 'onCancel'> {
  readonly form: FormInstance;
  readonly initial?: object;
  readonly submitWords?: string;
  /** What is submitted is a list: the command for each of several, all or none. */
  readonly several?: boolean;
  /** From what is filled in to the command’s fields; what is empty is left out anyway. */
  readonly fieldsOf?: (values: Values) => unknown;
  readonly children?: ReactNode;
}

/** The frame of every form: help, articles, drafts kept, problems beside their fields, submit. */
export function CommandFrame<Values>(props: Props<Values>) {
  const {
    command,
    target,
    given,
    form,
    initial,
    fieldsOf,
    submitWords,
    several,
    onDone,
    onCancel,
    children,
  } = props;
  const { t, locale } = useWords();
  const me = useMe();
  const draft = useDraft(draftName(me.person.id, command.name, target, given), form);
  const whenDone = (done: Done) => {
    draft.discard();
    onDone(done);
  };
  const { submit, problem, busy } = useCommand(target, command.name, whenDone, several);
  useFieldProblems(form, problem);
  const finish = async () => {
    const values = form.getFieldsValue(true) as Values;
    const fields = fieldsOf ? fieldsOf(values) : { ...values, ...settledBy(given, command) };
    await submit(withoutEmpty(fields) ?? {});
  };
  const discard = () => {
    draft.discard();
    form.resetFields();
  };
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={initial}
      scrollToFirstError={toFirstWrong}
      onKeyDown={withoutEnter}
      onFinish={() => void finish()}
      onValuesChange={() => draft.keep(form.getFieldsValue(true))}
    >
      <p className="quiet">
        {command.help?.[locale]}{' '}
        {command.cites.map((cite) => (
          <Cite key={cite} cite={cite} />
        ))}
      </p>
      {draft.restored ? (
        <Alert
          type="info"
          title={t('ui.draftKept')}
          action={<Button onClick={discard}>{t('ui.draftDiscard')}</Button>}
        />
      ) : null}
      <CommandOfForm value={command}>{children}</CommandOfForm>
      {problem ? <Wrong error={problem} /> : null}
      <Space className="form-end" wrap>
        <Button type="primary" htmlType="submit" loading={busy}>
          {submitWords ?? command.title[locale]}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </Space>
    </Form>
  );
}

const toFirstWrong = { focus: true, block: 'center' } as const;

/** Enter chooses and goes on; a command is given by its button alone. */
function withoutEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** What the link to the form has settled, as far as the command has such fields. */
export function settledBy(given: FormProps['given'], command: FormProps['command']) {
  const known = Object.entries(given).filter(([name]) => command.fields.properties?.[name] !== undefined);
  return Object.fromEntries(known);
}

/** Says beside each field what the server found wrong with it. */
function useFieldProblems(form: FormInstance, problem: Error | null): void {
  useEffect(() => {
    if (!(problem instanceof ApiProblem) || problem.fields.length === 0) return;
    const wrong = problem.fields.map(({ field, says }) => ({ name: pathOf(field), errors: [says] }));
    form.setFields(wrong);
    if (wrong[0]) form.scrollToField(wrong[0].name, toFirstWrong);
  }, [form, problem]);
}
