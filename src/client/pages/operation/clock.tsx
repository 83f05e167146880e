import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { ClockConfirmed, ClockDoubt, Operation } from '../../../answers/operation.ts';
import { call } from '../../api/call.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Wrong } from '../../ui/states.tsx';

/** The court’s time, and what of it is in doubt, with the word of an administrator that it is right. */
export function Clock({ told, onConfirmed }: { told: Operation; onConfirmed: () => void }) {
  const { t } = useWords();
  const { instant } = useDates();
  const [error, setError] = useState<Error>();
  const confirm = async ({ id }: ClockDoubt) => {
    setError(undefined);
    try {
      await call<ClockConfirmed>('POST', '/operation/confirm-clock', { body: { doubt: id } });
      onConfirmed();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  return (
    <Section title={t('operation.clock')}>
      {told.doubts.map((doubt) => (
        <Doubt
          key={doubt.id}
          doubt={doubt}
          demonstration={told.demonstration}
          onConfirm={() => confirm(doubt)}
        />
      ))}
      {error ? <Wrong error={error} /> : null}
      <Facts
        facts={[
          [t('operation.now'), instant(told.now)],
          [t('operation.ahead'), useDifference(told.clock)],
        ]}
      />
    </Section>
  );
}

interface DoubtProps {
  readonly doubt: ClockDoubt;
  readonly demonstration: boolean;
  readonly onConfirm: () => Promise<void>;
}

function Doubt({ doubt, demonstration, onConfirm }: DoubtProps) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  const { machine, says, noticedAt, confirmedBy, mayConfirm } = doubt;
  return (
    <Alert
      type={demonstration ? 'warning' : 'error'}
      showIcon
      title={t(demonstration ? 'operation.announced' : 'operation.doubt', { machine })}
      description={
        <>
          <p>
            {t('operation.noticed', { at: instant(noticedAt) })} {says}
          </p>
          <p>
            {confirmedBy ? t('operation.confirmedBy', { name: nameOf(confirmedBy) }) : t('operation.alone')}
          </p>
          {mayConfirm ? (
            <Popconfirm title={t('operation.confirmSure')} onConfirm={onConfirm}>
              <Button type="primary">{t('operation.confirm')}</Button>
            </Popconfirm>
          ) : null}
        </>
      }
    />
  );
}

/** A minute is nothing: clocks are kept right by small steps. */
const WORTH_SAYING = 60;

function useDifference(clock: Operation['clock']): string | undefined {
  const { t } = useWords();
  if (!clock) return undefined;
  const { ahead: seconds, aheadOfDatabase: ofDatabase } = clock;
  return Math.max(Math.abs(seconds), Math.abs(ofDatabase)) < WORTH_SAYING
    ? t('operation.evenly')
    : t('operation.aheadBy', { seconds, ofDatabase });
}
