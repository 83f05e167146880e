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

  it('and only by what they have, or it does not compile', () => {
    type Reversed = Extract<Told<ReviewEvent>, { type: 'FindingReversed' }>;
    const typeAlone: 'FindingReversed' extends Told<ReviewEvent> ? true : false = false;
    const bareType: 'TabledForMeeting' extends Told<ReviewEvent> ? true : false = true;
    const otherField: 'months' extends keyof Reversed ? true : false = false;
    const nestedField: 'day' extends keyof NonNullable<Reversed['document']> ? true : false = false;
    expect([typeAlone, bareType, otherField, nestedField]).toEqual([false, true, false, false]);
  });
});
