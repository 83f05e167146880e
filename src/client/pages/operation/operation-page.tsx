import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import type { Operation } from '../../../answers/operation.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered } from '../../ui/states.tsx';
import { Clock } from './clock.tsx';

const EVERY_MS = 15_000;

/** How the server does, for those who look after it. */
export function OperationPage() {
  const { t } = useWords();
  const told = useQuery({ ...resourceQuery<Operation>('/operation'), refetchInterval: EVERY_MS });
  return (
    <>
      <h1 className="page-title">{t('operation.title')}</h1>
      <p className="quiet">{t('operation.intro')}</p>
      <Answered of={told}>
        {(page) => (
          <>
            <Clock told={page} onConfirmed={() => void told.refetch()} />
            <Storage told={page} />
            <Background told={page} />
          </>
        )}
      </Answered>
    </>
  );
}

const SCARCE = 0.1;

function Storage({ told: { disk, database, log, backup, verification } }: { told: Operation }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  const bytes = useBytes();
  const verified = verification
    ? t(verification.whole ? 'operation.verified' : 'operation.verifiedBroken', {
        at: instant(verification.at),
        name: nameOf(verification.person),
      })
    : t('operation.neverVerified');
  const backedUp = backup
    ? t(backup.tried ? 'operation.backupTried' : 'operation.backupUntried', {
        at: instant(backup.at),
        size: bytes(backup.size),
      })
    : t('operation.neverBackedUp');
  return (
    <Section title={t('operation.store')}>
      {disk && disk.free < disk.size * SCARCE ? (
        <Alert type="warning" showIcon title={t('operation.diskScarce')} />
      ) : null}
      <Facts
        facts={[
          [
            t('operation.disk'),
            disk && t('operation.diskFree', { free: bytes(disk.free), size: bytes(disk.size) }),
          ],
          [t('operation.database'), bytes(database.size)],
          [
            t('operation.entries'),
            t(log.broken ? 'operation.entriesBroken' : 'operation.entriesWhole', { entries: log.entries }),
          ],
          [t('operation.verification'), verified],
          [t('operation.backup'), backedUp],
        ]}
      />
    </Section>
  );
}

function Background({ told: { jobs, database, memory, startedAt } }: { told: Operation }) {
  const { t } = useWords();
  const { instant } = useDates();
  const bytes = useBytes();
  const { due, failing, again } = jobs;
  return (
    <Section title={t('operation.work')}>
      <Facts
        facts={[
          [t('operation.jobs'), due === 0 ? t('operation.noJobs') : t('operation.jobsDue', { due, failing })],
          [t('operation.again'), again === 0 ? t('operation.upToDate') : t('operation.behind', { again })],
          [t('operation.connections'), t('operation.connectionsOf', database)],
          [t('operation.server'), t('operation.since', { at: instant(startedAt), memory: bytes(memory) })],
        ]}
      />
    </Section>
  );
}

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

function useBytes() {
  const { t } = useWords();
  return (bytes: number) =>
    bytes >= GIGABYTE
      ? t('operation.gigabytes', { number: (bytes / GIGABYTE).toFixed(1) })
      : t('operation.megabytes', { number: Math.round(bytes / MEGABYTE) });
}
