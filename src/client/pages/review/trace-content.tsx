import type { ReactNode } from 'react';
import type { TraceEntry } from '../../../answers/review.ts';
import { contentName, wordsOf } from '../../../vocabulary/content.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Proof } from './trace-proof.tsx';

/** What an entry says, field by field. */
export function Content({
  entry,
  names,
  proofs,
}: {
  entry: TraceEntry;
  names: Readonly<Record<string, string>>;
  /** Whether what proves it is asked for. */
  proofs: boolean;
}) {
  const { t, locale } = useWords();
  const said = useSaid(names);
  return (
    <div>
      <Facts
        columns={1}
        facts={Object.entries(entry.content)
          .filter(([name, value]) => typeof value !== 'string' || said(name, value) !== undefined)
          .map(
            ([name, value]) =>
              [
                contentName(name, names)?.[locale] ?? '',
                <Value key={name} name={name} value={value} names={names} />,
              ] as const,
          )}
      />
      {entry.withheld.length > 0 ? <p>{t('trace.withheld')}</p> : null}
      {proofs ? <Proof entry={entry} /> : null}
    </div>
  );
}

interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly names: Readonly<Record<string, string>>;
}

/** A value as people read it: an id is never shown in the place of a word. */
function Value({ name, value, names }: Named): ReactNode {
  const { t, comma } = useWords();
  const said = useSaid(names);
  if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'string') return said(name, value);
  if (Array.isArray(value))
    return value.every((each) => typeof each !== 'object')
      ? value
          .map((each) => said(name, String(each)))
          .filter((each) => each !== undefined)
          .join(comma)
      : value.map((each) => <Value key={JSON.stringify(each)} name={name} value={each} names={names} />);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return <Inner name={name} fields={Object.entries(value)} names={names} />;
}

function Inner({ name, fields, names }: Omit<Named, 'value'> & { fields: readonly [string, unknown][] }) {
  const { locale } = useWords();
  const said = useSaid(names);
  return (
    <ul className="listed nested">
      {fields
        .filter(([inner, each]) => typeof each !== 'string' || said(inner, each) !== undefined)
        .map(([inner, each]) => (
          <li key={inner}>
            <span className="quiet">{contentName(inner, names)?.[locale]}</span>{' '}
            {/* what each person held stands under their name, and is read by the field around it */}
            <Value name={names[inner] === undefined ? inner : name} value={each} names={names} />
          </li>
        ))}
    </ul>
  );
}

/** A text of an entry in words; nothing for what is a sign of the program alone. */
function useSaid(names: Readonly<Record<string, string>>) {
  const { locale, choice } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  return (name: string, value: string): string | undefined => {
    if (name === 'quality') return choice('qualityGrade', value);
    const words = wordsOf(name, value);
    if (words === 'hidden') return undefined;
    if (words) return words[locale];
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : nameOf(value);
  };
}
