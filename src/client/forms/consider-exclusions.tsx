import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { citation } from '../../vocabulary/citation.ts';
import { numberOfFinding } from '../../vocabulary/names.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { YesNo } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { Cite } from '../ui/cite.tsx';
import { useNames } from '../ui/person.tsx';

interface Answer {
  readonly applies?: boolean;
  readonly reason?: string;
}

interface Filled {
  readonly about: string;
  readonly grounds: readonly Answer[];
}

/** Dots and brackets would be read as paths, so answers stand in the order of the items. */
const items = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `21(${number})`);

/** Article 21 as a checklist, for one finding and one person. */
export function ConsiderExclusions(props: FormProps<ReviewPage>) {
  const { t, locale } = useWords();
  const [form] = Form.useForm<Filled>();
  const { subject, given, names } = props;
  const nameOf = useNames(names);
  const exclusions = useQuery(referenceQuery).data?.exclusions ?? [];
  const pairs = (subject.findings ?? [])
    .filter((finding) => !finding.struck)
    .flatMap((finding) => finding.persons.map(({ judge }) => ({ finding, judge })));
  const considered = (finding: string, judge: string) =>
    subject.exclusions?.some((each) => each.finding === finding && each.judge === judge) ?? false;
  const next =
    pairs.find(({ finding, judge }) => finding.id === given.finding && judge === given.judge) ??
    pairs.find(
      ({ finding, judge }) => !considered(finding.id, judge) && (!given.judge || judge === given.judge),
    ) ??
    pairs[0];
  const initial = {
    about: next ? `${next.finding.id}/${next.judge}` : undefined,
    grounds: items.map(() => ({})),
  };
  const allNo = () => form.setFieldsValue({ grounds: items.map(() => ({ applies: false })) });
  return (
    <CommandFrame<Filled> {...props} form={form} initial={initial} fieldsOf={fieldsOf}>
      <Article>{t('forms.exclusions.help')}</Article>
      <Form.Item name="about" label={t('forms.exclusions.for')} rules={[{ required: true }]}>
        <Select
          options={pairs.map(({ finding, judge }) => ({
            value: `${finding.id}/${judge}`,
            label: `${t('review.finding', { id: numberOfFinding(finding.id) })} ${citation(finding.item)[locale]} · ${nameOf(judge)}`,
          }))}
        />
      </Form.Item>
      <Button onClick={allNo}>{t('forms.exclusions.allNo')}</Button>
      {items.map((item, index) => (
        <Ground
          key={item}
          index={index}
          item={item}
          words={exclusions.find((each) => each.item === item)?.words[locale] ?? ''}
        />
      ))}
    </CommandFrame>
  );
}

function Ground({ index, item, words }: { index: number; item: string; words: string }) {
  const { t, field } = useWords();
  const applies = Form.useWatch<boolean | undefined>(['grounds', index, 'applies']);
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <div className="ground">
      <Form.Item
        name={['grounds', index, 'applies']}
        rules={needed}
        label={
          <span>
            <Cite cite={item} /> {words}
          </span>
        }
      >
        <YesNo />
      </Form.Item>
      {applies ? (
        <Form.Item name={['grounds', index, 'reason']} label={field('reason')} rules={needed}>
          <LongText rows={2} />
        </Form.Item>
      ) : null}
    </div>
  );
}

function fieldsOf({ about, grounds }: Filled) {
  const [finding, judge] = about.split('/');
  const answers = items.map((item, index) => {
    const { applies, reason } = grounds[index] ?? {};
    return [item, applies ? { applies, reason } : { applies }] as const;
  });
  return { finding, judge, grounds: Object.fromEntries(answers) };
}
