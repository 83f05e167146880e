import { Button } from 'antd';
import type { Person } from '../../../answers/session.ts';
import { useWords } from '../../app/text.tsx';

/** A demonstration court’s people, each under the first of their offices. */
export function PeopleByOffice({
  people,
  disabled,
  choose,
}: {
  people: readonly Person[];
  disabled: boolean;
  choose: (person: string) => void;
}) {
  const { t } = useWords();
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const office = person.offices[0]?.name ?? t('signIn.other');
    groups.set(office, [...(groups.get(office) ?? []), person]);
  }
  return (
    <div className="offices">
      {[...groups].map(([office, holders]) => (
        <section key={office} aria-label={office}>
          <h2>{office}</h2>
          {holders.map((person) => (
            <Button key={person.id} disabled={disabled} onClick={() => choose(person.id)}>
              {person.name} <small>{person.department}</small>
            </Button>
          ))}
        </section>
      ))}
    </div>
  );
}
