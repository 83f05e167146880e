import { Select } from 'antd';
import { useWords } from '../app/text.tsx';
import { Field } from '../command/field.tsx';
import type { Choice } from '../command/form-props.ts';

/** One choice for two fields: a judge, and a finding or a sanction of theirs. */
export function AboutJudge({ label, options }: { label: string; options: readonly Choice[] }) {
  const { t } = useWords();
  return (
    <Field name="about" label={label} required>
      <Select options={[...options]} placeholder={t('ui.choose')} notFoundContent={t('ui.nothingToChoose')} />
    </Field>
  );
}

/** `judge/what` in its two fields. */
export function splitAbout(about: string, name: string): Readonly<Record<string, string>> {
  const [judge = '', ...what] = about.split('/');
  return { judge, [name]: what.join('/') };
}
