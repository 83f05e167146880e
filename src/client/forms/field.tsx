import { Form, Input } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../app/text.tsx';
import type { Path } from '../command/field-paths.ts';
import { useLabel } from '../command/schema-field.tsx';

interface Props {
  readonly command: string;
  readonly name: string;
  /** Where the value is, when not at the top under its name. */
  readonly path?: Path;
  readonly required?: boolean;
  readonly label?: string;
  readonly extra?: ReactNode;
  readonly children: ReactElement;
}

/** A field with its label from the dictionaries. */
export function Field({ command, name, path, required, label, extra, children }: Props) {
  const { t } = useWords();
  const words = useLabel()(command, name);
  return (
    <Form.Item
      name={[...(path ?? [name])]}
      label={label ?? words}
      extra={extra}
      rules={required ? [{ required: true, message: t('ui.required') }] : []}
    >
      {children}
    </Form.Item>
  );
}

interface LongProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (event: React.ChangeEvent<HTMLTextAreaElement>) => void;
  readonly rows?: number;
}

/** Long words, as much room as they need. */
export function LongText({ rows = 3, ...given }: LongProps) {
  return <Input.TextArea {...given} autoSize={{ minRows: rows, maxRows: 18 }} maxLength={50_000} />;
}

/** The words of the Measures beside the field that they govern. */
export function Article({ children }: { children: ReactNode }) {
  return <div className="article">{children}</div>;
}
