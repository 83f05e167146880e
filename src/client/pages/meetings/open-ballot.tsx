import { Button, Popconfirm, Progress } from 'antd';
import type { Ballot, Meeting } from '../../../answers/meeting.ts';
import type { Target } from '../../api/commands.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Cite } from '../../ui/cite.tsx';
import { may } from './on-meeting.ts';
import { useQuick } from './quick.ts';

interface Props {
  readonly meeting: Meeting;
  readonly ballot: Ballot;
  readonly target: Target;
}

/** The ballot that is going on, as the room sees it: how many have voted, and nothing more. */
export function OpenBallot({ meeting, ballot, target }: Props) {
  const { t } = useWords();
  const { open } = useOpenForm();
  const quick = useQuick(target);
  const { about, words, cite } = ballot;
  const missing = ballot.voters.length - ballot.cast;
  const close = (
    <Button
      type={missing === 0 ? 'primary' : 'default'}
      loading={quick.isBusy('close-ballot')}
      onClick={missing === 0 ? () => void quick.giveOne('close-ballot') : undefined}
    >
      {t('ballot.close')}
    </Button>
  );
  return (
    <section className="open-ballot" aria-label={t('ballot.open')}>
      <h3 className="section-title">
        {t('ballot.open')}
        {t('ballot.colon')}
        {words} {cite ? <Cite cite={cite} /> : null}
      </h3>
      <p className="quiet">{about}</p>
      <div className="ballot-progress" aria-live="polite">
        <span className="figures">
          {t('ballot.castOf', { cast: ballot.cast, voters: ballot.voters.length })}
        </span>
        <Progress
          percent={ballot.voters.length === 0 ? 0 : (ballot.cast / ballot.voters.length) * 100}
          showInfo={false}
          size="small"
          aria-label={t('ballot.castOf', { cast: ballot.cast, voters: ballot.voters.length })}
        />
      </div>
      <div className="actions no-print">
        {may(meeting, 'close-ballot') ? (
          missing === 0 ? (
            close
          ) : (
            <Popconfirm
              title={t('ballot.closeEarly', { missing })}
              okText={t('ballot.close')}
              onConfirm={() => quick.giveOne('close-ballot')}
            >
              {close}
            </Popconfirm>
          )
        ) : null}
        {may(meeting, 'void-ballot') ? (
          <Button onClick={() => open('void-ballot')}>{t('ballot.makeVoid')}</Button>
        ) : null}
      </div>
    </section>
  );
}
