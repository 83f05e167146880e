import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { settled } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { awaitedAs, recordReconsideration } from './at-meeting.ts';
import type { ReviewEnv } from './env.ts';
import { begun, type OpenReview, type Track, type TrackFinding } from './review.ts';

const known = begun(given(...settled).court.state('review/r1'));
const { track } = known.judges.cao!;

/** `decided, upheld`: the stage of the review and of the track of cao; yan is on a finding and has none. */
function review(stage: string, of: string, more: Partial<OpenReview> = {}): OpenReview {
  const { reconsideration: _, track: __, ...cao } = known.judges.cao!;
  const own = of === '-' ? cao : { ...cao, track: { ...track!, stage: of as Track['stage'], sanctions: [] } };
  return { ...known, stage, judges: { cao: own }, ...more } as OpenReview;
}

describe('as what a review waits for a place on an agenda', () => {
  const yan = { ...known.findings[0]!, persons: [{ judge: 'yan', share: 'primary' }] } as const;
  const left = { findings: [...known.findings, { ...yan, id: 'f2' }] };

  it.each(
    table(`
      stage              | of                  | as            | cao
      delivered          | -                   | -             | -
      awaiting-committee | -                   | determination | -
      decided            | notified            | -             | -
      decided            | under-reconsideration | -           | reconsideration
      with-superior-court | under-reconsideration | -          | -
      decided            | returned            | -             | returned
      decided            | confirmed           | -             | -
      closed             | settled             | -             | -
    `),
  )('$stage, $of: $as, of the judge $cao', ({ stage = '', of = '', as, cao }) => {
    expect([
      awaitedAs(review(stage, of), undefined) ?? '-',
      awaitedAs(review(stage, of), 'cao') ?? '-',
    ]).toEqual([as, cao]);
  });

  it('depends on what has been decided, listed, asked and left open', () => {
    const of = (stage: string, more: Partial<OpenReview>) =>
      awaitedAs(review(stage, 'notified', more), undefined);
    expect(of('decided', left)).toBe('determination');
    expect(of('awaiting-committee', { noErrorOn: '2026-03-24' })).toBeUndefined();
    expect(of('closed', { closing: 'no-liability' })).toBe('closures-to-note');
    expect(of('closed', { closing: 'no-liability', listed: true })).toBeUndefined();
    expect(of('closed', { closing: 'tracks-ended' })).toBeUndefined();
    const base = review('decided', 'confirmed');
    const asked = { receivedOn: '2026-03-30', grounds: '', entry: 1, enteredBy: 'cao' } as const;
    const cao = (more: object) =>
      awaitedAs({ ...base, judges: { cao: { ...base.judges.cao!, ...more } } } as OpenReview, 'cao');
    expect(cao({ reconsideration: asked })).toBe('reconsideration');
    expect(cao({ reconsideration: { ...asked, withdrawnOn: '2026-03-31' } })).toBeUndefined();
    expect(cao({ reconsideration: { ...asked, decidedOn: '2026-03-31' } })).toBeUndefined();
    expect(cao({ track: { ...base.judges.cao!.track!, awaited: { finding: 'f1' } } })).toBe('sanction');
  });
});

describe('a reconsideration of what had been confirmed (24)', () => {
  const held = (id: string, more: Partial<TrackFinding> = {}): TrackFinding => ({
    finding: id,
    item: '18(3)',
    grade: 'ordinary',
    share: 'primary',
    ...more,
  });
  const before = [held('f1'), held('f2')];
  const base = review('decided', 'confirmed');
  const reversedBy = (findings: readonly TrackFinding[]) => {
    const cao = { ...base.judges.cao!, track: { ...base.judges.cao!.track!, findings: before } };
    const fields = recordReconsideration.fields.parse({
      meeting: 'm2',
      askedBy: 'yan',
      persons: [{ judge: 'cao', outcome: 'replaced', findings }],
      reasons: '理由',
    });
    const decided = recordReconsideration.decide(
      { ...base, judges: { cao } },
      fields,
      {} as ReviewEnv,
      () => {
        throw new Error('refused');
      },
    );
    const events = 'accepted' in decided ? decided.accepted : [];
    return events.flatMap((event) => (event.type === 'FindingReversed' ? [event.finding] : []));
  };

  it('reverses what fell, or is held as less in grade or share, and leaves what stands', () => {
    expect(reversedBy(before)).toEqual([]);
    expect(reversedBy([held('f1')])).toEqual(['f2']);
    expect(reversedBy([held('f2')])).toEqual(['f1']);
    expect(reversedBy([held('f1', { grade: 'minor' }), held('f2')])).toEqual(['f1']);
    expect(reversedBy([held('f1'), held('f2', { share: 'secondary' })])).toEqual(['f2']);
    expect(reversedBy([])).toEqual(['f1', 'f2']);
  });
});
