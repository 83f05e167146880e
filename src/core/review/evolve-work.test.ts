import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { heard } from '../../testing/states.ts';
import type { Entry, ReviewEvent } from './events.ts';
import { evolveReview } from './evolve.ts';
import { begun, type Exclusion, type Finding, type OpenReview, type Urge } from './review.ts';

const known = begun(given(...heard).court.state('review/r1'));
const [first] = known.findings as readonly [Finding];
const two: OpenReview = { ...known, findings: [first, { ...first, id: 'f2' }] };

function evolved(before: OpenReview, event: ReviewEvent, by = 'zhao', position = 99): OpenReview {
  const entry: Entry = { position, on: '2026-03-12', by };
  return begun(evolveReview(before, event, entry));
}

describe('a finding', () => {
  it('that is withdrawn or adopted is one: the others stay as they are', () => {
    const reason = '证据不足';
    const struck = evolved(two, { type: 'FindingWithdrawn', finding: 'f1', reason });
    expect(struck.findings.map((each) => each.struck)).toEqual(['withdrawn', undefined]);
    const released = evolved(struck, { type: 'AssignmentReleased', reviewer: 'zhao', reason });
    expect(released.findings.map((each) => each.orphaned ?? false)).toEqual([false, true]);
    const third = { ...released, findings: [...released.findings, { ...first, id: 'f3', orphaned: true }] };
    const adopted = evolved(third, { type: 'FindingAdopted', finding: 'f2' } as ReviewEvent);
    expect(adopted.findings.map((each) => each.orphaned ?? false)).toEqual([false, false, true]);
  });

  it('has the answers to Article 21 that were given last, for each judge', () => {
    const exclusion = (finding: string, judge: string, applies: boolean): Exclusion => ({
      finding,
      judge,
      grounds: { '21(1)': { applies } },
    });
    const considered = (each: Exclusion) =>
      ({ type: 'ExclusionsConsidered', exclusion: each }) as const satisfies ReviewEvent;
    const before = [
      exclusion('f1', 'cao', false),
      exclusion('f1', 'yan', false),
      exclusion('f2', 'cao', false),
    ];
    const after = evolved({ ...two, exclusions: before }, considered(exclusion('f1', 'cao', true)));
    expect(after.exclusions).toEqual([...before.slice(1), exclusion('f1', 'cao', true)]);
  });
});

describe('an urging', () => {
  const urged = (whom: string): ReviewEvent => ({ type: 'Urged', whom, words: '请尽快' });
  const urge = (more: Partial<Urge>): Urge => ({ words: '请尽快', on: '2026-03-12', ...more });
  const note: ReviewEvent = { type: 'InquiryAnswered', id: 'q1', text: '已阅' };

  it('adds to those that wait, and waits until whoever it is for has acted', () => {
    const { urges: _, ...none } = known;
    const one = evolved(none, urged('zhao'), 'shen');
    expect(one.urges).toEqual([urge({ whom: 'zhao' })]);
    const both = evolved(one, urged('cao'), 'shen');
    expect(both.urges).toEqual([urge({ whom: 'zhao' }), urge({ whom: 'cao' })]);
    expect(evolved(both, note, 'zhao').urges).toEqual([urge({ whom: 'cao' })]);
    expect(evolved(evolved(both, note, 'zhao'), note, 'cao').urges).toBeUndefined();
  });

  it('of a department waits until somebody brings what it has to', () => {
    const waiting = { ...known, urges: [urge({ department: 'petitions' }), urge({ whom: 'zhao' })] };
    expect(evolved(waiting, note, 'shen').urges).toEqual([urge({ whom: 'zhao' })]);
    const adopted = { type: 'FindingAdopted', finding: 'f1' } as ReviewEvent;
    expect(evolved(waiting, adopted, 'shen').urges).toHaveLength(2);
  });
});
