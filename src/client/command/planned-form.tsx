import { Form } from 'antd';
import type { ComponentType } from 'react';
import { useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Governing } from '../ui/governing.tsx';
import { useNames } from '../ui/person.tsx';
import { CommandFrame, settledBy } from './command-frame.tsx';
import { schemaAt } from './field-problem.ts';
import type { Choice, Choices, FormProps } from './form-props.ts';
import type { At, Forms, Plan, Plans } from './plan.ts';
import { SchemaFields } from './schema-field.tsx';

/** Makes the forms of these plans. */
export function formsOf<Subject>(plans: Plans<Subject>): Forms<Subject> {
  return Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, planned(plan)]));
}

function planned<Subject>(plan: Plan<Subject>): ComponentType<FormProps<Subject>> {
  return (props) => <PlannedForm {...props} plan={plan} />;
}

/** A form of a few fields, in the order, with the defaults, choices and printed words of its plan. */
function PlannedForm<Subject>({ plan, ...props }: FormProps<Subject> & { plan: Plan<Subject> }) {
  const { command, subject, given, names } = props;
  const [form] = Form.useForm();
  const { today, person } = useMe();
  const words = useWords();
  const at: At<Subject> = { subject, given, today, me: person.id, nameOf: useNames(names), words };
  const choices = { ...props.choices, ...plan.choices?.(at) };
  const settled = settledBy(given, command);
  const Shown = plan.shows;
  return (
    <CommandFrame {...props} form={form} initial={{ ...onlyOnes(plan, props, choices), ...plan.start?.(at) }}>
      {Shown ? <Shown {...props} /> : null}
      {plan.rows.map((row) => (
        <div key={row.join()} className={row.length > 1 ? 'row' : undefined}>
          {row
            .filter((name) => settled[name] === undefined)
            .map((name) => (
              <SchemaFields
                key={name}
                command={command.name}
                schema={{
                  ...command.fields,
                  properties: { [name]: schemaAt(command.fields, [name]).schema },
                }}
                path={[]}
                names={names}
                choices={choices}
                governed={plan.governed}
                past={plan.past}
              />
            ))}
        </div>
      ))}
      {plan.governs ? <Governing cite={plan.governs} /> : null}
    </CommandFrame>
  );
}

/** Where there is only one to choose and one has to be chosen, it is chosen. */
function onlyOnes<Subject>({ rows }: Plan<Subject>, { command }: FormProps<Subject>, choices: Choices) {
  const only = rows.flat().flatMap((name) => {
    const offered: readonly Choice[] = choices[name] ?? [];
    const [one] = offered;
    const { schema, required } = schemaAt(command.fields, [name]);
    if (!required || !one || offered.length > 1) return [];
    return [[name, schema.type === 'array' ? [one.value] : one.value] as const];
  });
  return Object.fromEntries(only);
}
