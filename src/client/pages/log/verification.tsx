import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useState } from 'react';
import type { Verification as Told } from '../../../answers/log.ts';
import { call } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Wrong } from '../../ui/states.tsx';

const EVERY_MS = 700;

/** The whole log verified by the server, followed here while it runs. */
export function Verification() {
  const { t } = useWords();
  const [error, setError] = useState<Error>();
  const told = useQuery({
    ...resourceQuery<Told>('/log/verification'),
    refetchInterval: (query) => (query.state.data?.running ? EVERY_MS : false),
  });
  const begin = async () => {
    setError(undefined);
    try {
      await call('POST', '/log/verification', { body: {} });
      await told.refetch();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  return (
    <Section title={t('verify.title')}>
      <Answered of={told}>
        {(answer) => (
          <>
            <Last told={answer} />
            {answer.running ? (
              <Running running={answer.running} />
            ) : (
              <Button type="primary" onClick={() => void begin()}>
                {t('verify.begin')}
              </Button>
            )}
          </>
        )}
      </Answered>
      {error ? <Wrong error={error} /> : null}
      <p className="quiet">{t('verify.help')}</p>
    </Section>
  );
}

function Running({ running: { checked, size } }: { running: NonNullable<Told['running']> }) {
  const { t } = useWords();
  const words = t('verify.running', { checked, size });
  return (
    <div role="status">
      <span className="figures">{words}</span>
      <Progress percent={size === 0 ? 0 : Math.floor((checked / size) * 100)} aria-label={words} />
    </div>
  );
}

function Last({ told: { last } }: { told: Told }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  if (!last) return <p className="quiet">{t('verify.never')}</p>;
  const { person, entries, broken, different } = last;
  const at = instant(last.at);
  const name = nameOf(person);
  if (broken) return <Alert type="error" showIcon title={t('verify.broken', { at, name, says: broken })} />;
  if (different > 0)
    return <Alert type="warning" showIcon title={t('verify.different', { at, name, entries, different })} />;
  return <p>{t('verify.whole', { at, name, entries })}</p>;
}
