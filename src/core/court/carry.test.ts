import { describe, expect, it } from 'vitest';
import { counts, givenRecord, type OnRecord, reverses } from '../../testing/given-record.ts';
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
