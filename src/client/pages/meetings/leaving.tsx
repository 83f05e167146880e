import { Alert, Button } from 'antd';
import type { Meeting } from '../../../answers/meeting.ts';
import type { Target } from '../../api/commands.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { may } from './on-meeting.ts';
import { useQuick } from './quick.ts';

/** Who has to be out of the room for this item and for the two after it. */
export function LeavingList({ meeting, target }: { meeting: Meeting; target: Target }) {
  const { t } = useWords();
  const nameOf = useNames(meeting.names);
  const quick = useQuick(target);
  const now = meeting.leaving[0];
  const namesOf = (persons: readonly string[]) => persons.map(nameOf).join(t('meeting.listed'));
  const outs = (now?.mustLeave ?? []).map((person) => ({
    person,
    as: meeting.observers.includes(person) ? 'observer' : 'member',
    movement: 'out',
  }));
  if (meeting.leaving.length === 0) return null;
  return (
    <section aria-label={t('leaving.title')}>
      <h2 className="section-title">{t('leaving.title')}</h2>
      {outs.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('leaving.now', { names: namesOf(now?.mustLeave ?? []) })}
          action={
            may(meeting, 'record-attendance') ? (
              <Button size="small" onClick={() => void quick.giveAll('record-attendance', outs)}>
                {t('leaving.recordOut')}
              </Button>
            ) : undefined
          }
        />
      ) : null}
      <ol className="leaving">
        {meeting.leaving.map(({ item, recused }, index) => (
          <li key={item}>
            <span className="quiet">
              {t(index === 0 ? 'leaving.thisItem' : index === 1 ? 'leaving.next' : 'leaving.afterNext')}
            </span>{' '}
            {recused.length > 0 ? namesOf(recused) : t('leaving.nobody')}
          </li>
        ))}
      </ol>
    </section>
  );
}
