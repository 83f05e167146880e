import { Form, Input, type InputProps } from 'antd';
import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import type { CommandWords, FieldSchema as Schema } from '../../answers/reference.ts';
import { useWords } from '../app/text.tsx';
import { Governing } from '../ui/governing.tsx';
import type { Path } from './field-paths.ts';
import { schemaAt, wrongWith } from './field-problem.ts';

/** The command whose form this is; given by the frame. */
export const CommandOfForm = createContext<CommandWords | undefined>(undefined);
const SchemaOfField = createContext<Schema>({});

/** What a field of a command is called. */
export function useLabel() {
  const { fieldOf } = useWords();
  return (command: string, name: string, within?: string) => fieldOf(command, name, within);
}

interface Props {
  readonly command?: string;
  readonly name: string;
  /** Where the value is, when not at the top under its name. */
  readonly path?: Path;
  /** Where it is in the whole form, when `path` is relative to a list. */
  readonly absolute?: Path;
  /** As the schema has it where nothing is said. */
  readonly required?: boolean;
  readonly label?: string;
  readonly extra?: ReactNode;
  /** The provision that governs it: its printed words stand beside it. */
  readonly governed?: string;
  readonly initial?: unknown;
  readonly children: ReactElement;
}

/** A field with its label from the dictionaries, checked as one types as the API’s schema says. */
export function Field({ name, path = [name], absolute = path, label, extra, governed, ...props }: Props) {
  const { t } = useWords();
  const inForm = useContext(CommandOfForm);
  const words = useLabel()(props.command ?? inForm?.name ?? '', name);
  const known = schemaAt(inForm?.fields ?? {}, absolute);
  const required = props.required ?? (known.required && known.schema.default === undefined);
  const validator = (_: unknown, value: unknown) => {
    const wrong = wrongWith(value, known.schema, required);
    return wrong ? Promise.reject(new Error(t(wrong.key, wrong.parameters))) : Promise.resolve();
  };
  const beside = governed ? (
    <>
      {extra}
      <Governing cite={governed} />
    </>
  ) : (
    extra
  );
  return (
    <SchemaOfField value={known.schema}>
      <Form.Item
        name={[...path]}
        label={label ?? words}
        extra={beside}
        required={required}
        rules={[{ validator }]}
        initialValue={props.initial}
      >
        {props.children}
      </Form.Item>
    </SchemaOfField>
  );
}

const NEAR = 0.8;

/** Counts once the limit is near, and lets nothing pasted be cut off unseen. */
function useCounter() {
  const { maxLength: max } = useContext(SchemaOfField);
  if (max === undefined) return undefined;
  const show = ({ count }: { count: number }) => (count > max * NEAR ? `${count} / ${max}` : null);
  return { max, show };
}

/** Words in one line. */
export function Line(given: InputProps) {
  return <Input {...given} count={useCounter()} />;
}

interface LongProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (event: React.ChangeEvent<HTMLTextAreaElement>) => void;
  readonly rows?: number;
}

/** Long words, as much room as they need. */
export function LongText({ rows = 3, ...given }: LongProps) {
  return <Input.TextArea {...given} autoSize={{ minRows: rows, maxRows: 18 }} count={useCounter()} />;
}

/** What a form says before its fields. */
export function Article({ children }: { children: ReactNode }) {
  return <div className="article">{children}</div>;
}
