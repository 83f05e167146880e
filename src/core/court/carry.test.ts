import { describe, expect, it } from 'vitest';
import { counts, givenRecord, type OnRecord, reverses } from '../../testing/given-record.ts';
import { history } from '../../testing/history-notation.ts';
import { readingsOn } from '../readings/readings.ts';
import type { RecordEvent } from '../record/events.ts';
import { type Difference, emptyRecord, type RecordFinding } from '../record/record.ts';
import { computeSanctions, type SanctionResult } from '../rules/art28-29-sanctions.ts';
import { following } from './carry.ts';

/** What a reversal brings about on the reviews: `review/r2 propose-restoration, kept: admonition` for each. */
function brought(finding: string, ...steps: readonly OnRecord[]): readonly string[] {
  const { events, record } = givenRecord(...steps)
    .when(reverses(finding))
    .then({ type: 'CountReversed', finding }, { type: 'RecordRecomputed', reversed: finding });
  return events.flatMap((event) => following('record/cao', event, record)).map(inShort);
}

function inShort({ stream, name, with: given }: ReturnType<typeof following>[number]): string {
  const { kept, months } = given as { kept?: readonly string[]; months?: number };
  return [stream, name, ...(kept ? [`kept: ${kept.join('+') || 'nothing'}`, `${months}`] : [])].join(' ');
}

describe('a reversal on the record', () => {
  const ordinary = (id: string, day: string) => counts(`${id}: op ${day}`);

  it('restores what was imposed in its review, also where it restores more in another', () => {
    expect(brought('r1/f1', ordinary('r1', '2026-01-10'))).toEqual([
      'review/r1 propose-restoration kept: nothing 0',
    ]);
    expect(brought('r1/f1', ordinary('r1', '2026-01-10'), ordinary('r2', '2026-01-12'))).toEqual([
      'review/r1 propose-restoration kept: nothing 0',
      'review/r2 propose-restoration kept: criticism-and-education+withhold-allowance 1',
      'review/r2 propose-sanctions',
    ]);
  });

  it('keeps what the other findings of the review come to, and restores once', () => {
    const two = counts('r1: Mp 2026-01-10, op 2026-01-10');
    expect(brought('r1/f1', two)).toEqual([
      'review/r1 propose-restoration kept: criticism-and-education+withhold-allowance 1',
      'review/r1 propose-sanctions',
    ]);
  });

  it('leads nowhere else from a finding of before the system', () => {
    const prior = {
      do: 'import-prior-findings',
      by: 'shen',
      with: {
        document: 'a',
        findings: [
          {
            caseNumber: '（2025）吉0799民初5号',
            on: '2025-12-01',
            grade: 'ordinary',
            share: 'primary',
            documentNumber: '9',
          },
        ],
      },
    };
    const signed = { do: 'countersign-prior-findings', by: 'cao', with: { batch: 'p1' } };
    expect(brought('p1/1', prior, signed)).toEqual([]);
  });
});

describe('what has been computed on the record', () => {
  /** Findings by `r1/f1 r1/f2`; those of a batch have no review. */
  const recorded = (ids: string, more: Partial<RecordFinding> = {}): readonly RecordFinding[] =>
    ids.split(' ').map((id) => {
      const [review = '', source = ''] = id.split('/');
      const [counted] = history('op 2026-01-10');
      const days = { decidedOn: counted!.on, confirmedOn: counted!.on };
      return { ...counted!, ...days, id, ...(!review.startsWith('p') && { review, source }), ...more };
    });
  /** A result by `r1/f1 admonition`; what is absorbed has nothing of its own. */
  const result = (text: string, more: Partial<SanctionResult> = {}): SanctionResult => {
    const [finding = '', kind] = text.split(' ');
    const base = computeSanctions(history('mp 2026-01-10'), () => readingsOn([], '2026-03-02')).value[0]!;
    const sanctions = (kind ? [kind] : []) as SanctionResult['sanctions'];
    return { ...base, finding, sanctions, ...more };
  };
  const follows = (
    event: Partial<Extract<RecordEvent, { type: 'RecordRecomputed' }>>,
    ids: string,
    more = {},
  ) => {
    const record = { ...emptyRecord('cao'), findings: recorded(ids, more) };
    const whole = { type: 'RecordRecomputed', results: [], differences: [], ...event } as const;
    return following('record/cao', whole, record).map(inShort);
  };
  const lighter = (
    before: SanctionResult,
    after: SanctionResult,
    more: Partial<Difference> = {},
  ): Difference => ({
    finding: after.finding,
    review: after.finding.split('/')[0]!,
    before,
    after,
    heavier: false,
    ...more,
  });

  it('restores beyond what is left of the review where a finding is absorbed, or has fallen', () => {
    const left = result('r1/f2 admonition');
    const absorbed = result('r1/f1 criticism', { absorbed: true });
    const differences = [lighter(result('r1/f1 criticism'), absorbed)];
    const kept = ['review/r1 propose-restoration kept: admonition 0'];
    expect(follows({ results: [absorbed, left], differences }, 'r1/f1 r1/f2')).toEqual(kept);
    expect(follows({ results: [absorbed, left], reversed: 'r1/f1' }, 'r1/f1 r1/f2')).toEqual(kept);
    // what counts in another review is not left in this one
    expect(
      follows({ results: [absorbed, result('r2/f1 admonition')], reversed: 'r1/f1' }, 'r1/f1 r2/f1'),
    ).toEqual(['review/r1 propose-restoration kept: nothing 0']);
    const fallen = { reversed: { on: '2026-03-02', basis: '再审' } } as const;
    expect(follows({ results: [left], reversed: 'r1/f1' }, 'r1/f1 r1/f2', fallen)).toEqual([
      'review/r1 propose-restoration kept: nothing 0',
    ]);
  });

  it('proposes what is new in it, what the committee is to say, and nothing else', () => {
    const now = result('r1/f1 admonition');
    const restored = 'review/r1 propose-restoration kept: admonition 0';
    const same = lighter(result('r1/f1 admonition'), now);
    expect(follows({ differences: [same] }, 'r1/f1')).toEqual([restored]);
    expect(follows({ differences: [lighter(result('r1/f1 criticism'), now)] }, 'r1/f1')).toEqual([
      restored,
      'review/r1 propose-sanctions',
    ]);
    expect(follows({ differences: [same] }, 'r1/f1', { whether: 'open' })).toEqual([
      restored,
      'review/r1 propose-sanctions',
    ]);
    expect(follows({ differences: [same] }, 'r1/f1', { whether: 'no' })).toEqual([restored]);
    const committee = { rung: 'committee-decides' } as const;
    const left = lighter(result('r1/f1 admonition', committee), result('r1/f1 admonition', committee));
    expect(follows({ differences: [left] }, 'r1/f1')).toEqual([restored]);
    const given = lighter(result('r1/f1 admonition'), result('r1/f1 admonition', committee));
    expect(follows({ differences: [given] }, 'r1/f1')).toEqual([restored, 'review/r1 propose-opinion']);
    const instead = { ...left, insteadOf: 'r1/f2' };
    expect(follows({ differences: [instead] }, 'r1/f1 r1/f2')).toEqual([
      restored,
      'review/r1 propose-opinion',
    ]);
  });

  it('tells the review of a finding that a heavier result has lapsed or is no more, and nobody of one from before the system', () => {
    const heavier = (finding: string, review?: string) => ({
      ...lighter(result(`${finding} admonition`), result(`${finding} criticism`)),
      heavier: true,
      review,
    });
    const both = 'r1/f1 p1/1';
    expect(follows({ differences: [heavier('r1/f1', 'r1'), heavier('p1/1')] }, both)).toEqual([
      'review/r1 note-heavier-result',
    ]);
    expect(follows({ fellAway: [{ finding: 'r1/f1', review: 'r1' }, { finding: 'p1/1' }] }, both)).toEqual([
      'review/r1 drop-heavier-result',
    ]);
  });

  it('proposes the sanctions of the finding that counts for the case, whichever it is', () => {
    const counted = (results: readonly SanctionResult[]) =>
      following(
        'record/cao',
        { type: 'FindingsCounted', review: 'r1', findings: recorded('r1/f1 r1/f2'), results },
        emptyRecord('cao'),
      ).map(({ with: given }) => (given as { finding: string }).finding);
    const absorbed = { absorbed: true };
    expect(counted([result('r1/f1', absorbed), result('r1/f2')])).toEqual(['f2']);
    expect(counted([result('r1/f1'), result('r1/f2', absorbed)])).toEqual(['f1']);
    expect(counted([result('r1/f1', absorbed), result('r1/f2', absorbed)])).toEqual(['f1']);
    expect(counted([])).toEqual([]);
  });
});
