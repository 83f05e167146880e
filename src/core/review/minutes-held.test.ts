import { describe, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { settled } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';
import type { HeldMinutes } from './minutes-held.ts';

const scan = 'a1'.repeat(32);

describe('while minutes wait to be checked', () => {
  const reversal = (more: object) => ({
    by: 'shen',
    do: 'reverse-finding',
    with: {
      judge: 'cao',
      finding: 'f1',
      document: { type: '再审判决书', number: '9', on: '2026-06-01' },
      ...more,
    },
    at: '2026-06-25T09:00',
  });
  const byRuling = reversal({ basis: 'superior-ruling' });
  const byMinutes = (more: object = {}) =>
    reversal({
      basis: 'new-evidence',
      qualityCommitteeMinutes: '质监委纪要〔2026〕8号',
      qualityCommitteeMinutesOn: '2026-06-09',
      qualityCommitteeScan: scan,
      adjudicationCommitteeMinutes: '审委会〔2026〕9号',
      adjudicationCommitteeMinutesOn: '2026-06-09',
      adjudicationCommitteeScan: scan,
      ...more,
    });
  const waiting = (act: HeldMinutes['act']) => {
    const told = given(...settled);
    const held: HeldMinutes = { act, given: {}, minutes: [], files: [], by: 'shi', on: '2026-06-24' };
    told.court.record(
      'review/r1',
      { type: 'MinutesEntered', held, files: [] },
      fromBeijing('2026-06-24T09:00'),
    );
    return told;
  };

  it('the same act is not entered once more, in whatever way; nor another whose minutes have to be checked as well', () => {
    waiting('reverse-finding').when(byRuling).refused('minutes-wait', 'O3');
    waiting('record-confirmation').when(byMinutes()).refused('minutes-wait', 'O3');
    waiting('record-confirmation')
      .when(byRuling)
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1' },
        { type: 'RecordRecomputed', reversed: 'r1/f1' },
        { type: 'RestorationProposed', judge: 'cao' },
      );
  });

  it('a reversal by minutes needs those of both committees, each with its day', () => {
    const missing = (field: string) =>
      given(...settled)
        .when(byMinutes({ [field]: undefined }))
        .refused('minutes-missing', '28');
    for (const body of ['qualityCommittee', 'adjudicationCommittee'])
      for (const what of ['Minutes', 'MinutesOn']) missing(`${body}${what}`);
  });
});
