import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { told } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import type { Entry } from './events.ts';
import { evolveHearing } from './evolve-hearing.ts';
import type { HearingEvent } from './hearing-events.ts';
import type { Disclosure, Receipt, Served } from './papers.ts';
import { begun, type Concern, type LapseUndoing, type OpenReview } from './review.ts';

const known = begun(given(...told).court.state('review/r1'));
const entry: Entry = { position: 99, on: '2026-05-11', by: 'shen' };
const earlier: Receipt = { on: '2026-03-25', method: 'in-person', entry: 50, enteredBy: 'cao' };

/** What cao is concerned by after one event. */
function evolved(before: Partial<Concern>, event: HearingEvent, review: OpenReview = known): Concern {
  const judges = { ...review.judges, cao: { ...review.judges.cao!, ...before } };
  return evolveHearing({ ...review, judges }, event, entry).judges.cao!;
}

describe('a receipt', () => {
  const decision: Served = { issuedOn: '2026-03-24', receipt: earlier };
  const result = (receipt?: Receipt): Served => ({ issuedOn: '2026-05-06', ...(receipt && { receipt }) });
  const received = (of: 'notice' | 'decision') =>
    ({ type: 'ReceiptRecorded', judge: 'cao', of, on: '2026-05-11', method: 'in-person' }) as const;
  const entries = ({ notice, decision: first, results = [] }: Concern) =>
    [notice, first, ...results].map((each) => each?.receipt?.entry ?? '-').join(' ');

  it.each(
    table(`
      of       | notice | decision | results | then
      decision | 40     | -        | -       | 40 99
      decision | 40     | 50       | -       | 40 50 99
      decision | 40     | 50       | - -     | 40 50 99 -
      decision | 40     | 50       | 60 -    | 40 50 60 99
      notice   | -      | 50       | -       | 99 50 -
    `),
  )('is of what waits for one: of the $of with $notice, $decision and $results', (row) => {
    const paper = (text: string): Served =>
      text === '-' ? result() : result({ ...earlier, entry: Number(text) });
    const first = row.decision === '-' ? result() : { ...decision, receipt: { ...earlier, entry: 50 } };
    const results = row.decision === '-' ? undefined : row.results!.split(' ').map(paper);
    const before = { notice: paper(row.notice!), decision: first, results };
    expect(entries(evolved(before, received(row.of as 'notice' | 'decision')))).toBe(row.then);
  });
});

describe('an answer to findings', () => {
  const statement = { text: '先前的答复', on: '2026-03-12', late: false } as const;
  const disclosed = (text: string): Disclosure => ({
    findings: ['f1'],
    issuedOn: '2026-03-10',
    ...(text.includes('answered') && { answers: [statement] }),
    ...(text.includes('lapsed') && { lapsed: true }),
  });
  const inWords = ({ answers = [], lapsed }: Disclosure) =>
    [answers.length > 0 ? `answered ${answers.length}` : 'open', lapsed && 'lapsed']
      .filter(Boolean)
      .join(' ');

  it.each(
    table(`
      disclosed          | comes   | then
      open               | in time | answered 1
      open               | late    | answered 1
      lapsed             | in time | answered 1
      lapsed             | late    | answered 1 lapsed
      answered           | in time | answered 2
      answered, open     | in time | answered 1, answered 1
      lapsed, open       | in time | answered 1, answered 1
      lapsed, open       | late    | answered 1 lapsed, answered 1
      answered, answered | in time | answered 1, answered 2
    `),
  )('is to what waits, and in time takes the lapse away: $disclosed, $comes', (row) => {
    const late = row.comes === 'late';
    const event = { type: 'FindingsAnswered', judge: 'cao', text: '不同意', late } as const;
    const { disclosures } = evolved({ disclosures: row.disclosed!.split(', ').map(disclosed) }, event);
    expect(disclosures.map(inWords).join(', ')).toBe(row.then);
    expect(disclosures.map((each) => each.findings)).toEqual(disclosures.map(() => ['f1']));
  });
});

describe('a lapse that is to be undone', () => {
  it('is one of a judge and a paper: the others go on waiting', () => {
    const undoing = (judge: string, of: LapseUndoing['of']): LapseUndoing => ({
      judge,
      of,
      until: '2026-05-20',
      reason: '时钟快了',
      document: { type: '说明', number: '1', on: '2026-05-10' },
      enteredBy: 'shen',
    });
    const one = undoing('cao', 'decision');
    const others = [undoing('yan', 'decision'), undoing('cao', 'notice')];
    const waiting: OpenReview = { ...known, undoings: [one, ...others] };
    const about = { judge: 'cao', of: 'decision' } as const;
    const dropped: HearingEvent = { type: 'LapseUndoingDropped', ...about, reason: '有误' };
    const events: readonly HearingEvent[] = [dropped, { type: 'LapseUndone', ...about, until: '2026-05-20' }];
    for (const event of events) expect(evolveHearing(waiting, event, entry).undoings).toEqual(others);
    expect(evolveHearing({ ...known, undoings: [one] }, dropped, entry).undoings).toBeUndefined();
  });
});
