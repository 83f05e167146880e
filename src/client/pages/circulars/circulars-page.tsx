import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import type { Circular, Circulars } from '../../../answers/circulars.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { OpenForm, useOpenForm } from '../../command/actions.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { circularForms } from './forms.ts';
import '../paper.css';

/** What has been circulated to the whole court. */
export function CircularsPage() {
  const { t } = useWords();
  const { day } = useDates();
  const me = useMe();
  const { open } = useOpenForm();
  const navigate = useNavigate();
  const circulars = useQuery(resourceQuery<Circulars>('/circulars'));
  const publishes = holds(me, 'quality-office-clerk');
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('circulars.title')}</h1>
        {publishes ? (
          <Button type="primary" onClick={() => open('publish-circular')}>
            {t('circulars.publish')}
          </Button>
        ) : null}
      </div>
      <Answered of={circulars}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>{t('circulars.empty')}</Nothing>
          ) : (
            <ul className="listed circulars">
              {items.map(({ id, title, publishedOn }) => (
                <li key={id}>
                  <time dateTime={publishedOn}>{day(publishedOn)}</time>{' '}
                  <Link to={`/circulars/${encodeURIComponent(id)}`}>{title}</Link>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {publishes ? (
        <OpenForm
          actions={[]}
          target={{ kind: 'circular' }}
          subject={undefined}
          forms={circularForms}
          onDone={({ id }) => void navigate(`/circulars/${encodeURIComponent(id)}`)}
        />
      ) : null}
    </>
  );
}

/** One circular, as a paper. */
export function CircularPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const { day } = useDates();
  const circular = useQuery(resourceQuery<Circular>(`/circulars/${encodeURIComponent(id)}`));
  return (
    <Answered of={circular}>
      {({ title, text, publishedOn }) => (
        <article>
          <div className="page-head">
            <h1 className="page-title">{title}</h1>
            <Button className="no-print" onClick={() => window.print()}>
              {t('ui.print')}
            </Button>
          </div>
          <p className="quiet">{t('circulars.publishedOn', { day: day(publishedOn) })}</p>
          <pre className="paper">{text}</pre>
        </article>
      )}
    </Answered>
  );
}
