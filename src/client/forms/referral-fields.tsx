import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select } from 'antd';
import { citation } from '../../vocabulary/citation.ts';
import { referenceQuery } from '../api/reference.ts';
import { holds, useMe } from '../app/me.tsx';
import { useWords } from '../app/text.tsx';
import { Offered } from '../command/choosers.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { searchedByCite } from '../command/nearest-first.ts';
import { InReview } from './in-review.tsx';
import { PaperFields } from './paper-fields.tsx';

/** What a referral says: the case, why it is to be reviewed, and the document it rests on (8, 9). */
export function ReferralFields({ command, review }: { command: FormProps['command']; review?: string }) {
  const { t } = useWords();
  const { properties = {} } = command.fields;
  const name = command.name;
  const me = useMe();
  // the office refers for any department; a department’s clerk for their own only
  const own = holds(me, 'quality-office-clerk')
    ? undefined
    : me.offices.find(({ office }) => office === 'source-clerk')?.source;
  return (
    <>
      <Article>{t('forms.referral.help')}</Article>
      <div className="row">
        <Field command={name} name="caseNumber" required>
          <Line autoFocus />
        </Field>
        <Field command={name} name="cause">
          <Line />
        </Field>
      </div>
      <InReview except={review} />
      <OtherNumbers command={name} />
      <Field command={name} name="parties" extra={t('forms.referral.parties')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '；', ';', '，']} />
      </Field>
      <Field command={name} name="grounds" governed="9" required={properties.draft === undefined}>
        <GroundsPicker values={properties.grounds?.items?.enum ?? []} />
      </Field>
      <Directed command={name} />
      <Field command={name} name="reason">
        <LongText />
      </Field>
      <PaperFields legend={t('forms.referral.document')} />
      <div className="row">
        <Field command={name} name="source" governed="O2:3">
          <Offered name="source" values={own ? [own] : (properties.source?.enum ?? [])} />
        </Field>
        <Field command={name} name="filedOn">
          <DayPicker notAfterToday />
        </Field>
        <Field command={name} name="closedOn">
          <DayPicker notAfterToday />
        </Field>
      </div>
      <Detained command={name} />
      <Form.Item name="draft" valuePropName="checked">
        <Checkbox>{t('forms.saveDraft')}</Checkbox>
      </Form.Item>
    </>
  );
}

interface PickerProps {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (value: string[]) => void;
  readonly values: readonly string[];
}

/** The grounds with their words, found by number or by words. */
export function GroundsPicker({ id, value, onChange, values }: PickerProps) {
  const { t, locale, choice } = useWords();
  const grounds = useQuery(referenceQuery).data?.grounds ?? [];
  const words = (ground: string) => {
    const known = grounds.find((each) => each.id === ground);
    return known ? `${citation(ground)[locale]} ${known.words[locale]}` : choice('grounds', ground);
  };
  return (
    <Select
      id={id}
      mode="multiple"
      value={value}
      onChange={onChange}
      placeholder={t('ui.choose')}
      options={values.map((ground) => ({ value: ground, label: words(ground) }))}
      showSearch={searchedByCite}
    />
  );
}

/** The other numbers of a judgment that was given under several. */
export function OtherNumbers({ command }: { command: string }) {
  const { t } = useWords();
  return (
    <Field command={command} name="otherCaseNumbers" extra={t('forms.otherNumbers')}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '；', ';', '，']} />
    </Field>
  );
}

/** Since when somebody has been held, where that is the ground. */
function Detained({ command }: { command: string }) {
  const { t } = useWords();
  const chosen = Form.useWatch<string[] | undefined>('grounds') ?? [];
  if (!chosen.includes('O2-prolonged-detention')) return null;
  return (
    <Field command={command} name="detainedOn" extra={t('forms.register.detained')}>
      <DayPicker notAfterToday />
    </Field>
  );
}

/** Who directed the review, where a ground chosen asks for it. */
function Directed({ command }: { command: string }) {
  const { t } = useWords();
  const reference = useQuery(referenceQuery).data;
  const chosen = Form.useWatch<string[] | undefined>('grounds') ?? [];
  const asked = reference?.grounds.some((ground) => ground.directed && chosen.includes(ground.id)) ?? false;
  if (!asked) return null;
  return (
    <Field command={command} name="directedBy" extra={t('forms.referral.directed')} required>
      <Line />
    </Field>
  );
}
