import { Form, Select } from 'antd';
import type { ReviewPage, Sanction } from '../api/review.ts';
import { useWords } from '../app/text.tsx';
import { useNames } from '../ui/person.tsx';

export interface Picked {
  readonly about: string;
}

export interface Pending {
  readonly judge: string;
  readonly sanction: Sanction;
}

/** The sanctions of this review that stand in a stage, and the one that the form was opened for. */
export function pendingOf(review: ReviewPage, stages: readonly string[]): readonly Pending[] {
  return Object.entries(review.judges ?? {}).flatMap(([judge, { track }]) =>
    (track?.sanctions ?? [])
      .filter((sanction) => stages.includes(sanction.stage))
      .map((sanction) => ({ judge, sanction })),
  );
}

export function firstOf(
  pending: readonly Pending[],
  given: Readonly<Record<string, string>>,
): string | undefined {
  const asked = pending.find(
    ({ judge, sanction }) => judge === given.judge && (!given.sanction || sanction.kind === given.sanction),
  );
  const one = asked ?? pending[0];
  return one ? `${one.judge}/${one.sanction.kind}` : undefined;
}

/** Judge and kind, from one choice. */
export function picked({ about }: Picked) {
  const [judge, ...kind] = about.split('/');
  return { judge, sanction: kind.join('/') };
}

export function SanctionField({
  pending,
  names,
}: {
  pending: readonly Pending[];
  names: ReviewPage['names'];
}) {
  const { t, term } = useWords();
  const nameOf = useNames(names);
  if (pending.length === 0) return <p className="quiet">{t('forms.sanction.none')}</p>;
  return (
    <Form.Item
      name="about"
      label={t('forms.sanction.pick')}
      rules={[{ required: true, message: t('ui.required') }]}
    >
      <Select
        options={pending.map(({ judge, sanction: { kind, months } }) => ({
          value: `${judge}/${kind}`,
          label: `${nameOf(judge)} · ${term('option.sanction', kind)} ${months ? t('review.months', { months }) : ''}`,
        }))}
      />
    </Form.Item>
  );
}
