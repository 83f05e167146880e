import { Button, Card } from 'antd';
import { useState } from 'react';
import type { Ballot, Item, Meeting } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { Cite } from '../../ui/cite.tsx';
import { useProblemWords } from '../../ui/states.tsx';
import { BallotGone, castBallot } from './cast.ts';
import { useAskAnew } from './quick.ts';

/** The ballot of the moment on the voter’s own screen: choose, confirm, done. */
export function BallotBox({ meeting, item, ballot }: { meeting: Meeting; item: Item; ballot: Ballot }) {
  const { t } = useWords();
  const { about, words, cite } = ballot;
  const [voted, setVoted] = useState(false);
  return (
    <Card size="small" className="ballot-box" role="region" aria-label={t('ballot.yours')}>
      <p className="quiet">{[t('ballot.yours'), item.title, about].filter(Boolean).join(' · ')}</p>
      <p className="ballot-question" aria-live="polite">
        {words} {cite ? <Cite cite={cite} /> : null}
      </p>
      {ballot.reason ? <p>{t('ballot.movedBecause', { reason: ballot.reason })}</p> : null}
      {ballot.haveVoted || voted ? (
        <p role="status">
          <strong>{t('ballot.voted')}</strong> {t('ballot.secret')}
        </p>
      ) : (
        <Choose meeting={meeting.id} ballot={ballot} onVoted={() => setVoted(true)} />
      )}
    </Card>
  );
}

interface Choosing {
  readonly meeting: string;
  readonly ballot: Ballot;
  onVoted(): void;
}

function Choose({ meeting, ballot, onVoted }: Choosing) {
  const { t } = useWords();
  const askAnew = useAskAnew();
  const [chosen, setChosen] = useState<NonNullable<Ballot['choices']>[number]>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const said = useProblemWords(error instanceof BallotGone ? undefined : error);
  const cast = async () => {
    if (!chosen) return;
    setBusy(true);
    setError(undefined);
    try {
      await castBallot(meeting, ballot.question, chosen.choice);
      onVoted();
    } catch (failed) {
      setError(failed as Error);
    } finally {
      await askAnew();
      setBusy(false);
    }
  };
  return (
    <>
      <div className="ballot-choices">
        {(ballot.choices ?? []).map((each) => (
          <Button
            key={each.choice}
            size="large"
            type={each === chosen ? 'primary' : 'default'}
            aria-pressed={each === chosen}
            disabled={busy}
            onClick={() => setChosen(each)}
          >
            {each.name}
          </Button>
        ))}
      </div>
      <div className="ballot-confirm" aria-live="polite">
        {chosen ? (
          <>
            <span>{t('ballot.chosen', { choice: chosen.name })}</span>{' '}
            <Button type="primary" loading={busy} onClick={() => void cast()}>
              {t('ballot.cast')}
            </Button>
          </>
        ) : (
          <span className="quiet">{t('ballot.once')}</span>
        )}
      </div>
      {error ? <p role="alert">{error instanceof BallotGone ? t('ballot.gone') : said}</p> : null}
    </>
  );
}
