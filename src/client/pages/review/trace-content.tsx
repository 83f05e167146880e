import type { ReactNode } from 'react';
import type { TraceEntry } from '../../../answers/review.ts';
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
  const { t, term } = useWords();
  return (
    <div>
      <Facts
        columns={1}
        facts={Object.entries(entry.content).map(
          ([name, value]) =>
            [term('field', name), <Value key={name} name={name} value={value} names={names} />] as const,
        )}
      />
      {entry.withheld.length > 0 ? (
        <p>{t('trace.withheld', { segments: entry.withheld.join(', ') })}</p>
      ) : null}
      {proofs ? <Proof entry={entry} /> : null}
    </div>
  );
}

interface Named {
  readonly name: string;
  readonly value: unknown;
  readonly names: Readonly<Record<string, string>>;
}

function Value({ name, value, names }: Named): ReactNode {
  const { t, firstOf, term, comma } = useWords();
  const { dated } = useDates();
  const nameOf = useNames(names);
  if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'string') return firstOf([`option.${name}.${value}`], nameOf(dated(value)));
  if (Array.isArray(value))
    return value.every((each) => typeof each !== 'object')
      ? value
          .map((each) => firstOf([`option.${name}.${String(each)}`], nameOf(dated(String(each)))))
          .join(comma)
      : value.map((each) => <Value key={JSON.stringify(each)} name={name} value={each} names={names} />);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return (
    <ul className="listed nested">
      {Object.entries(value).map(([inner, each]) => (
        <li key={inner}>
          <span className="quiet">{term('field', names[inner] ?? inner)}</span>{' '}
          <Value name={inner} value={each} names={names} />
        </li>
      ))}
    </ul>
  );
}
