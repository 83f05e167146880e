import { Button, Collapse, Tag } from 'antd';
import { Link } from 'react-router';
import type { HiddenItem, Item, Meeting } from '../../../answers/meeting.ts';
import type { Target } from '../../api/commands.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { useNames } from '../../ui/person.tsx';
import { Nothing } from '../../ui/states.tsx';
import { Ballots } from './ballots.tsx';
import { may, openItemOf } from './on-meeting.ts';
import { useQuick } from './quick.ts';
import { ReadingAsked } from './reading-asked.tsx';

const tones: Readonly<Record<string, string>> = {
  open: 'processing',
  closed: 'success',
  postponed: 'warning',
};

/** The agenda, item by item with its stage. */
export function Agenda({ meeting, target }: { meeting: Meeting; target: Target }) {
  const { t } = useWords();
  return (
    <section aria-label={t('agenda.title')} className={meeting.minutes?.text ? 'no-print' : undefined}>
      <h2 className="section-title">{t('agenda.title')}</h2>
      {meeting.agenda.length === 0 ? <Nothing>{t('agenda.empty')}</Nothing> : null}
      <ol className="agenda">
        {meeting.agenda.map((item) => (
          <li key={item.id}>
            <Tag>{meeting.itemKindNames[item.kind] ?? item.kind}</Tag>
            {item.hidden ? (
              <HiddenPlace item={item} />
            ) : (
              <Shown meeting={meeting} item={item} target={target} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function HiddenPlace({ item }: { item: HiddenItem }) {
  const { t, choice } = useWords();
  return (
    <>
      <span className="quiet">{t('agenda.hidden')}</span>{' '}
      <Tag color={tones[item.stage]}>{choice('itemStage', item.stage)}</Tag>
    </>
  );
}

function Shown({ meeting, item, target }: { meeting: Meeting; item: Item; target: Target }) {
  const { t, term, choice } = useWords();
  const nameOf = useNames(meeting.names);
  const presided = item.presider ? t('agenda.presidedBy', { name: nameOf(item.presider) }) : undefined;
  const passed = item.passedOver.map(({ person, reason }) =>
    t('agenda.passedOver', { name: nameOf(person), reason: term('passedOver', reason) }),
  );
  return (
    <>
      {item.review && item.opens ? (
        <Link to={`/reviews/${encodeURIComponent(item.review)}`} className="case-number">
          {item.title}
        </Link>
      ) : (
        <span>{item.title}</span>
      )}{' '}
      {item.judge ? <span>{nameOf(item.judge)} </span> : null}
      <Tag color={tones[item.stage]}>{choice('itemStage', item.stage)}</Tag>
      <span className="quiet">{[presided, ...passed].filter(Boolean).join(t('meeting.between'))}</span>
      {item.reviewer ? (
        <span className="quiet"> {t('agenda.reviewer', { name: nameOf(item.reviewer) })}</span>
      ) : null}
      <ReadingAsked item={item} />
      {item.stage === 'waiting' ? <Waiting meeting={meeting} item={item} target={target} /> : null}
      {item.stage !== 'open' && item.ballots.length > 0 ? (
        <Collapse
          size="small"
          ghost
          items={[
            {
              key: 'ballots',
              label: t('agenda.ballots', { count: item.ballots.length }),
              children: <Ballots item={item} />,
            },
          ]}
        />
      ) : null}
    </>
  );
}

function Waiting({ meeting, item, target }: { meeting: Meeting; item: Item; target: Target }) {
  const { t } = useWords();
  const quick = useQuick(target);
  const { open } = useOpenForm();
  const me = useMe();
  const nameOf = useNames(meeting.names);
  const mine = [me.person.id, ...me.deputizesFor.map(({ id }) => id)];
  const anothers = item.presider !== undefined && !mine.includes(item.presider);
  return (
    <span className="item-buttons no-print">
      {may(meeting, 'open-item') && !openItemOf(meeting) ? (
        <Button
          type="primary"
          size="small"
          disabled={anothers}
          title={anothers ? t('agenda.presidedBy', { name: nameOf(item.presider ?? '') }) : undefined}
          loading={quick.isBusy('open-item', { item: item.id })}
          onClick={() => void quick.giveOne('open-item', { item: item.id })}
        >
          {t('agenda.open')}
        </Button>
      ) : null}
      {may(meeting, 'remove-agenda-item') ? (
        <Button size="small" type="text" onClick={() => open('remove-agenda-item', { item: item.id })}>
          {t('agenda.remove')}
        </Button>
      ) : null}
    </span>
  );
}
