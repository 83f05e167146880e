import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { AgendaAhead, AwaitsPlace } from '../../../answers/meeting.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { AboutWhat } from '../../ui/about-what.tsx';
import { Due } from '../../ui/due.tsx';

/** What waits for a place on an agenda; nothing until it is known. */
export function useAwaiting(enabled = true): readonly AwaitsPlace[] | undefined {
  return useQuery({ ...resourceQuery<AgendaAhead>('/agenda'), enabled }).data?.items;
}

/** What waits for a place on an agenda, each with its judge and its day, and the form one click away. */
export function AwaitingList({
  items,
  at,
}: {
  items: readonly AwaitsPlace[];
  /** The meeting on whose agenda it would be put; where none is planned there is only the list. */
  at: string | undefined;
}) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-label={t('agenda.waiting', { count: items.length })} className="no-print">
      <h2 className="section-title">{t('agenda.waiting', { count: items.length })}</h2>
      <ul className="listed awaiting">
        {items.map((item) => {
          const { kind, kindName, review, judge, judgeName, about, dueOn } = item;
          return (
            <li key={[kind, review, judge].join('/')}>
              <span>{kindName} </span>
              <Link to={`/reviews/${encodeURIComponent(review)}`}>
                <AboutWhat on={{ kind: 'review' }} about={about} />
              </Link>
              {judgeName ? <span>{t('desk.concerning', { name: judgeName })} </span> : null}
              {dueOn ? <Due due={item} /> : null}{' '}
              {at === undefined ? null : (
                <Link to={`/meetings/${encodeURIComponent(at)}${placeQuery(item)}`}>{t('agenda.place')}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function placeQuery({ kind, review, judge }: Pick<AwaitsPlace, 'kind' | 'review' | 'judge'>): string {
  if (kind === 'closures-to-note') return query({ do: 'add-agenda-item', kind });
  return query({ do: 'add-agenda-item', kind, review, judge });
}
