import { Button, Tag } from 'antd';
import type { Meeting } from '../../../answers/meeting.ts';
import type { Target } from '../../api/commands.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Person, usePeople } from '../../ui/person.tsx';
import { may, openItemOf } from './on-meeting.ts';
import { useQuick } from './quick.ts';

const sent = ['supervision-observer', 'supervision-clerk', 'supervision-head'];

/** Who is in the room, and by one click who comes and goes. */
export function Attendance({ meeting, target }: { meeting: Meeting; target: Target }) {
  const { t } = useWords();
  const quick = useQuick(target);
  const observers = useObservers(meeting);
  const mayRecord = may(meeting, 'record-attendance');
  const missing = meeting.committee.filter(
    ({ person }) => !meeting.inside.includes(person) && !meeting.excused[person] && !isBound(meeting, person),
  );
  const ins = missing.map(({ person }) => ({ person, as: 'member', movement: movementIn(meeting, person) }));
  return (
    <section aria-label={t('attendance.title')}>
      <h2 className="section-title">
        {t('attendance.title')}{' '}
        <span className="figures">
          {meeting.inside.length}/{meeting.committee.length}
        </span>
      </h2>
      {mayRecord && ins.length > 1 ? (
        <Button disabled={quick.anyBusy} onClick={() => void quick.giveAll('record-attendance', ins)}>
          {t('attendance.allIn', { count: ins.length })}
        </Button>
      ) : null}
      <ul className="listed attendance">
        {meeting.committee.map(({ person, title }) => (
          <Row
            key={person}
            meeting={meeting}
            person={person}
            title={title}
            quick={mayRecord ? quick : undefined}
          />
        ))}
      </ul>
      <h3 className="section-title">{t('attendance.observers')}</h3>
      <ul className="listed attendance">
        {observers.map((person) => (
          <Row key={person} meeting={meeting} person={person} quick={mayRecord ? quick : undefined} />
        ))}
      </ul>
    </section>
  );
}

function useObservers(meeting: Meeting): readonly string[] {
  const people = usePeople();
  const known = people.filter(
    ({ id, offices }) =>
      offices.some(({ office }) => sent.includes(office)) &&
      !meeting.committee.some(({ person }) => person === id),
  );
  return [...new Set([...meeting.observers, ...known.map(({ id }) => id)])];
}

function isBound(meeting: Meeting, person: string): boolean {
  return openItemOf(meeting)?.electorate?.recused.includes(person) ?? false;
}

function movementIn(meeting: Meeting, person: string): string {
  return meeting.attended.includes(person) ? 'back' : 'in';
}

interface RowProps {
  readonly meeting: Meeting;
  readonly person: string;
  /** Their office in the committee; observers have none. */
  readonly title?: string;
  readonly quick?: ReturnType<typeof useQuick>;
}

function Row({ meeting, person, title, quick }: RowProps) {
  const { t, choice } = useWords();
  const { open } = useOpenForm();
  const as = title ? 'member' : 'observer';
  const inside = (title ? meeting.inside : meeting.observers).includes(person);
  const excused = title ? meeting.excused[person] : undefined;
  const move = { person, as, movement: inside ? 'out' : movementIn(meeting, person) };
  return (
    <li>
      <span>
        <Person id={person} names={meeting.names} />{' '}
        {title ? <small className="quiet">{choice('committee', title)}</small> : null}
      </span>
      <span className="attendance-state">
        {inside ? <Tag color="success">{t('attendance.inside')}</Tag> : null}
        {!inside && meeting.attended.includes(person) ? <Tag>{t('attendance.left')}</Tag> : null}
        {excused && !inside ? <Tag title={excused}>{t('attendance.excused')}</Tag> : null}
        {title && isBound(meeting, person) ? <Tag color="warning">{t('attendance.recused')}</Tag> : null}
      </span>
      {quick ? (
        <span className="attendance-buttons">
          {title && !inside && !excused && may(meeting, 'excuse-member') ? (
            <Button size="small" type="text" onClick={() => open('excuse-member', { person })}>
              {t('attendance.excuse')}
            </Button>
          ) : null}
          <Button
            size="small"
            loading={quick.isBusy('record-attendance', move)}
            disabled={quick.anyBusy}
            onClick={() => void quick.giveOne('record-attendance', move)}
          >
            {t(inside ? 'attendance.out' : 'attendance.in')}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
