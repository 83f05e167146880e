import { Form, Radio } from 'antd';
import { Field, LongText } from '../command/field.tsx';

interface VerdictProps {
  /** What they say who find it so, and what they say who don’t. */
  readonly says: readonly [agrees: string, differs: string];
  readonly governed?: string;
}

/** Whether a second person found it so; if not, why it is sent back. */
export function Verdict({ says: [agreeing, differing], governed }: VerdictProps) {
  const agrees = Form.useWatch<boolean | undefined>('agrees');
  return (
    <>
      <Field name="agrees" {...(governed ? { governed } : {})}>
        <Radio.Group
          options={[
            { value: true, label: agreeing },
            { value: false, label: differing },
          ]}
        />
      </Field>
      {agrees === false ? (
        <Field name="reason" required>
          <LongText rows={2} />
        </Field>
      ) : null}
    </>
  );
}
