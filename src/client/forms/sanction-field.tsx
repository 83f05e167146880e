import { Form, Select } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import type { Sanction } from '../../answers/review-judges.ts';
import { useWords } from '../app/text.tsx';
import { Field } from '../command/field.tsx';
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

interface Props {
  readonly pending: readonly Pending[];
  readonly names: ReviewPage['names'];
  /** By judge, the rung that gives the sanctions; where there is none, what `governed` says. */
  readonly rungs: ReviewPage['rungs'];
  readonly governed?: string;
}

export function SanctionField({ pending, names, rungs = {}, governed }: Props) {
  const { t, choice } = useWords();
  const nameOf = useNames(names);
  const about = Form.useWatch<string | undefined>('about');
  const rung = about === undefined ? undefined : rungs[picked({ about }).judge ?? ''];
  if (pending.length === 0) return <p className="quiet">{t('forms.sanction.none')}</p>;
  return (
    <Field name="about" label={t('forms.sanction.pick')} governed={rung ?? governed} required>
      <Select
        options={pending.map(({ judge, sanction: { kind, months } }) => ({
          value: `${judge}/${kind}`,
          label: `${nameOf(judge)} · ${choice('sanction', kind)} ${months ? t('review.months', { months }) : ''}`,
        }))}
      />
    </Field>
  );
}
