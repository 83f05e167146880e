import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { JudgeRecord, RecordFinding, SanctionResult } from '../../../answers/record.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Cite } from '../../ui/cite.tsx';
import { Rung } from './findings-table.tsx';

/** What each finding led to, with its reasons; the latest first. */
export function Results({ record }: { record: JudgeRecord }) {
  const { t } = useWords();
  const findings = new Map(record.findings.map((finding) => [finding.id, finding]));
  return (
    <section aria-label={t('record.results')}>
      <h2 className="section-title">{t('record.results')}</h2>
      {[...record.results].reverse().map((result) => (
        <Result
          key={result.finding}
          result={result}
          findings={findings}
          heavier={record.lapsed.find((each) => each.finding === result.finding)?.after}
        />
      ))}
    </section>
  );
}

interface Props {
  readonly result: SanctionResult;
  readonly findings: ReadonlyMap<string, RecordFinding>;
  readonly heavier: SanctionResult | undefined;
}

function Result({ result, findings, heavier }: Props) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const finding = findings.get(result.finding);
  const caseOf = (id: string) => findings.get(id)?.case ?? id;
  const { allowanceMonths: months, conversion } = result;
  const imposed = result.sanctions.map((kind) => choice('sanction', kind));
  const proposed = result.proposals.map((kind) => choice('sanction', kind));
  return (
    <section className="record-result" aria-label={finding?.case ?? result.finding}>
      <p className="record-result-head">
        <CaseNumber review={finding?.review}>{finding?.case ?? result.finding}</CaseNumber>{' '}
        {finding ? (
          <span>
            {choice('grade', finding.grade)} · {choice('share', finding.share)} · {day(finding.on)}
          </span>
        ) : null}{' '}
        <Rung rung={result.rung} absorbed={result.absorbed} />
      </p>
      <dl className="terse">
        <Fact label={t('record.sanctions')}>
          {imposed.length > 0 ? imposed.join(t('meeting.listed')) : t('ui.none')}
        </Fact>
        {proposed.length > 0 ? (
          <Fact label={t('record.proposals')}>{proposed.join(t('meeting.listed'))}</Fact>
        ) : null}
        <Fact label={t('record.months')}>
          {t('record.monthsOf', {
            rung: months.rung,
            credited: months.credited,
            toWithhold: months.toWithhold,
          })}
        </Fact>
        {finding?.committeeMonths !== undefined ? (
          <Fact label={t('record.committeeMonths')}>{finding.committeeMonths}</Fact>
        ) : null}
        {finding?.withheldMonths !== undefined ? (
          <Fact label={t('record.withheld')}>{finding.withheldMonths}</Fact>
        ) : null}
      </dl>
      {finding?.otherCases?.length ? (
        <p className="quiet">
          {t('record.otherCases', { numbers: finding.otherCases.join(t('meeting.listed')) })}
        </p>
      ) : null}
      {result.counted.length > 0 ? (
        <p>{t('record.counted', { cases: result.counted.map(caseOf).join(t('meeting.listed')) })}</p>
      ) : null}
      {conversion ? (
        <p>
          {t('record.converted', {
            cases: conversion.from.map(caseOf).join(t('meeting.listed')),
            to: choice('grade', conversion.to),
            share: choice('share', conversion.share),
          })}{' '}
          <Cite cite="29" />
        </p>
      ) : null}
      {heavier ? (
        <p>
          {t('record.lapsed', { months: heavier.allowanceMonths.toWithhold })}{' '}
          <Rung rung={heavier.rung} absorbed={heavier.absorbed} /> <Cite cite="5(4)" />
        </p>
      ) : null}
      {(result.sensitiveTo ?? []).length > 0 ? (
        <p>
          <Tag color="warning">{t('record.sensitive')}</Tag>
          {result.sensitiveTo?.map((reading) => (
            <Cite key={reading} cite={reading} />
          ))}
        </p>
      ) : null}
      <Because because={result.because} />
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
