import { describe, expect, it } from 'vitest';
import type { ReviewEvent } from '../core/review/events.ts';
import { expectTold, type Told } from './told.ts';

const document = { type: '判决', number: '1', on: '2026-05-20' } as const;
const left = [{ finding: 'f2', item: '18(3)', grade: 'ordinary', share: 'primary' }] as const;
const happened: readonly ReviewEvent[] = [
  { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', document, left },
  { type: 'TabledForMeeting' },
];
const tell = (...told: readonly Told<ReviewEvent>[]) => expectTold(happened, told);
const tabled = 'TabledForMeeting';

describe('events are told', () => {
  it('by what matters, also of what is nested', () => {
    tell({ type: 'FindingReversed', finding: 'f1', document: { on: '2026-05-20' } }, tabled);
    tell({ type: 'FindingReversed', left: [{ share: 'primary' }] }, tabled);
    expectTold<ReviewEvent>([{ type: 'ReviewArchived' }], [{ type: 'ReviewArchived', place: undefined }]);
  });

  it.each<readonly [string, readonly Told<ReviewEvent>[]]>([
    ['a field is another', [{ type: 'FindingReversed', finding: 'f2' }, tabled]],
    ['a nested field is another', [{ type: 'FindingReversed', document: { on: '2026-05-21' } }, tabled]],
    ['a list is shorter', [{ type: 'FindingReversed', left: [] }, tabled]],
    ['a list is longer', [{ type: 'FindingReversed', left: [{ share: 'primary' }, {}] }, tabled]],
    ['nothing is told of what is nested', [{ type: 'FindingReversed', document: {} }, tabled]],
    ['a field is there that should not be', [{ type: 'FindingReversed', basis: undefined }, tabled]],
    ['an event is missing', [{ type: 'FindingReversed', finding: 'f1' }]],
    ['an event is too many', [{ type: 'FindingReversed', finding: 'f1' }, tabled, tabled]],
    ['the order is another', [tabled, { type: 'FindingReversed', finding: 'f1' }]],
    ['only the type is told', [{ type: 'FindingReversed' }, tabled]],
  ])('and not when %s', (_why, told) => {
    expect(() => tell(...told)).toThrow();
  });

  it('and only by fields that they have', () => {
    // @ts-expect-error a type alone, where there is more to tell
    expect(() => tell('FindingReversed', tabled)).toThrow();
    // @ts-expect-error a field that the event doesn't have
    expect(() => tell({ type: 'FindingReversed', finding: 'f1', months: 2 }, tabled)).toThrow();
    // @ts-expect-error a nested field that there isn't
    expect(() => tell({ type: 'FindingReversed', document: { day: '2026-05-20' } }, tabled)).toThrow();
    // @ts-expect-error an event of another stream
    expect(() => tell({ type: 'MeetingOpened' }, tabled)).toThrow();
  });
});
