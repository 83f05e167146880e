import type { Draw } from '../../../answers/people.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** One draw, step by step: where it began, who was passed over and why, where it came to rest. */
export function DrawLine({ draw }: { draw: Draw }) {
  const { t, term } = useWords();
  const nameOf = useNames();
  const first = draw.skipped[0]?.member ?? draw.assigned;
  const place = draw.members.indexOf(first) + 1;
  return (
    <ol className="draw">
      {draw.fromOwed ? (
        <li>{t('committee.wasOwed', { name: nameOf(draw.assigned) })}</li>
      ) : (
        <li className="quiet">{t('committee.began', { place, name: nameOf(first) })}</li>
      )}
      {draw.skipped.map(({ member, reason }) => (
        <li key={member}>
          <s>{nameOf(member)}</s> {term('skipped', reason)}
        </li>
      ))}
      <li>{t('committee.cameTo', { name: nameOf(draw.assigned) })}</li>
    </ol>
  );
}
