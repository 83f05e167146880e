import { Button, Card, Tag } from 'antd';
import { Link } from 'react-router';
import type { Item, Meeting } from '../../../answers/meeting.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import type { Target } from '../../api/commands.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { useNames } from '../../ui/person.tsx';
import { Ballots } from './ballots.tsx';
import { may, openBallotOf } from './on-meeting.ts';
import { OpenBallot } from './open-ballot.tsx';
import { Questions } from './questions.tsx';
import { useQuick } from './quick.ts';
import { ReadingAsked } from './reading-asked.tsx';

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly target: Target;
}

/** The item that is being dealt with: who presides, quorum, who has been heard, the ballots. */
export function Room({ meeting, item, target }: Props) {
  const { t } = useWords();
  const ballot = openBallotOf(item);
  const title =
    item.review && item.opens ? (
      <Link to={`/reviews/${encodeURIComponent(item.review)}`}>{item.title}</Link>
    ) : (
      item.title
    );
  return (
    <Card
      size="small"
      className="room"
      role="region"
      aria-label={t('room.title')}
      title={
        <>
          <Tag color="processing">{t('room.title')}</Tag> {title}{' '}
          <small className="quiet">{meeting.itemKindNames[item.kind]}</small>
        </>
      }
    >
      <Facts meeting={meeting} item={item} />
      <ReadingAsked item={item} />
      <Hearing meeting={meeting} item={item} target={target} />
      {ballot ? (
        <OpenBallot meeting={meeting} ballot={ballot} target={target} />
      ) : (
        <Questions meeting={meeting} item={item} target={target} />
      )}
      <Ballots item={item} />
      <Ending meeting={meeting} item={item} />
    </Card>
  );
}

function Facts({ meeting, item }: Omit<Props, 'target'>) {
  const { t } = useWords();
  const nameOf = useNames(meeting.names);
  const { electorate } = item;
  const recused = electorate?.recused ?? [];
  return (
    <dl className="terse">
      <div>
        <dt>{t('room.presider')}</dt>
        <dd>{item.presider ? nameOf(item.presider) : t('ui.none')}</dd>
      </div>
      <div>
        <dt>{t('room.quorum')}</dt>
        <dd className="figures">
          {t('room.presentOf', {
            present: electorate?.present.length ?? 0,
            entitled: electorate?.entitled.length ?? 0,
          })}
        </dd>
      </div>
      <div>
        <dt>{t('room.recused')}</dt>
        <dd>{recused.length > 0 ? recused.map(nameOf).join(t('meeting.listed')) : t('ui.none')}</dd>
      </div>
      <div>
        <dt>{t('room.reviewer')}</dt>
        <dd>
          {item.reviewer ? nameOf(item.reviewer) : t('ui.none')}{' '}
          {item.presenter ? t('room.presentedBy', { name: nameOf(item.presenter) }) : null}{' '}
          {item.review ? (
            <Tag color={item.reviewerHeard ? 'success' : 'default'}>
              {t(item.reviewerHeard ? 'room.heard' : 'room.notHeard')}
            </Tag>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{t('room.judgesHeard')}</dt>
        <dd>
          {item.judgesHeard.length > 0
            ? item.judgesHeard.map(nameOf).join(t('meeting.listed'))
            : t('ui.none')}
        </dd>
      </div>
      <div>
        <dt>{t('room.notes')}</dt>
        <dd className="figures">{item.notes}</dd>
      </div>
    </dl>
  );
}

function Hearing({ meeting, item, target }: Props) {
  const { t } = useWords();
  const { open } = useOpenForm();
  const quick = useQuick(target);
  const toBeRead = !item.presenter && !meeting.inside.includes(item.reviewer ?? '');
  const formButton = (command: string) =>
    may(meeting, command) ? (
      <Button key={command} onClick={() => open(command)}>
        {meeting.actions.find((action) => action.name === command)?.title}
      </Button>
    ) : null;
  return (
    <div className="actions no-print">
      {may(meeting, 'hear-reviewer') && item.review && !item.reviewerHeard ? (
        toBeRead ? (
          <Button type="primary" onClick={() => open('appoint-presenter')}>
            {t('room.appointPresenter')}
          </Button>
        ) : (
          <Button
            type="primary"
            loading={quick.isBusy('hear-reviewer')}
            onClick={() => void quick.giveOne('hear-reviewer')}
          >
            {t('room.hearReviewer')}
          </Button>
        )
      ) : null}
      {item.review ? formButton('hear-judge') : null}
      {formButton('record-note')}
      {item.reasonsMissing.map((finding) =>
        may(meeting, 'record-reason') ? (
          <Button key={finding} type="primary" onClick={() => open('record-reason', { finding })}>
            {t('room.recordReason', { finding: numberOfFinding(finding) })}
          </Button>
        ) : null,
      )}
    </div>
  );
}

function Ending({ meeting, item }: Omit<Props, 'target'>) {
  const { t } = useWords();
  const { open } = useOpenForm();
  if (openBallotOf(item)) return null;
  return (
    <div className="actions no-print room-end">
      {may(meeting, 'close-item') && item.readyToClose ? (
        <Button
          type={item.questions.every((question) => question.optional) ? 'primary' : 'default'}
          onClick={() => open('close-item')}
        >
          {t('room.closeItem')}
        </Button>
      ) : null}
      {may(meeting, 'postpone-item') ? (
        <Button onClick={() => open('postpone-item')}>{t('room.postponeItem')}</Button>
      ) : null}
      {item.readyToClose ? null : (
        <span className="quiet">
          {t(item.reasonsMissing.length > 0 ? 'room.reasonFirst' : 'room.notReady')}
        </span>
      )}
    </div>
  );
}
