import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { confirmed } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import type { OutcomeEvent } from './events.ts';
import { evolveOutcome } from './evolve-outcome.ts';
import { begun, type OpenReview, type Sanction, type Track, type TrackFinding } from './review.ts';

const known = begun(given(...confirmed).court.state('review/r1'));
const document = { type: '再审判决书', number: '9', on: '2026-05-08' } as const;

/** `allowance 2 executed, criticism issued`: kind, months and stage, with `-1` what stands of it while the rest is to be restored. */
function sanctions(text: string): readonly Sanction[] {
  return text.split(', ').flatMap((each): readonly Sanction[] => {
    const [kind = '', months = '', stage] = / \d/.test(each)
      ? each.split(' ')
      : [each.split(' ')[0], '', each.split(' ')[1]];
    if (kind === '') return [];
    const [whole, stands] = months.split('-');
    return [
      {
        kind: kind === 'allowance' ? 'withhold-allowance' : kind,
        proposalOnly: false,
        stage: (stage ?? 'proposed') as Sanction['stage'],
        ...(whole && { months: Number(whole) }),
        ...(stands !== undefined && { restore: 'proposed' as const, stands: Number(stands) }),
      },
    ];
  });
}

function inShort(all: readonly Sanction[]): string {
  return all
    .map(({ kind, months, stage, restore, stands }) => {
      const counted = restore === undefined ? months : `${months}-${stands}`;
      return [kind.replace('withhold-allowance', 'allowance'), counted, stage].filter(Boolean).join(' ');
    })
    .join(', ');
}

const track = (more: Partial<Track> = {}): Track => ({ ...known.judges.cao!.track!, ...more });

function evolved(before: Partial<Track>, event: OutcomeEvent, review: OpenReview = known): OpenReview {
  const judges = { ...review.judges, cao: { ...review.judges.cao!, track: track(before) } };
  return evolveOutcome({ ...review, judges }, event, { position: 99, on: '2026-05-11', by: 'shen' });
}

const trackOf = (review: OpenReview) => review.judges.cao?.track;
const finding = (id: string, grade: 'major' | 'ordinary', share: 'primary' | 'secondary'): TrackFinding => ({
  finding: id,
  item: '19(1)',
  grade,
  share,
});

describe('what is proposed', () => {
  const rows = table(`
    what                              | known                    | proposed          | then
    takes the place of what was only so | allowance 1, criticism | allowance 2       | allowance 2 proposed
    leaves what was issued            | criticism issued         | allowance 2       | allowance 2 proposed, criticism issued
    is what was executed              | allowance 2 executed     | allowance 2       | allowance 2 executed
    is less than what was executed    | allowance 2 executed     | allowance 1       | allowance 2 executed
    goes beyond what was executed     | allowance 1 executed     | allowance 2       | allowance 2 proposed
    brings back what was to be restored | allowance 2-0 executed | allowance 2       | allowance 2 executed
    brings back a part of it          | allowance 2-0 executed   | allowance 1       | allowance 2-1 executed
    is new where it has been restored | criticism restored       | criticism         | criticism proposed
  `);

  it.each(rows)('$what', ({ known: before = '', proposed = '', then }) => {
    const event = {
      type: 'SanctionsProposed',
      judge: 'cao',
      finding: 'f1',
      sanctions: sanctions(proposed),
      forCommittee: false,
    } as const;
    expect(inShort(trackOf(evolved({ sanctions: sanctions(before) }, event))?.sanctions ?? [])).toBe(then);
  });

  it.each(
    table(`
      stage      | review  | then
      confirmed  | decided | confirmed
      sanctioned | decided | confirmed
      settled    | decided | confirmed
      settled    | closed  | settled
    `),
  )('waits in confirmed for the committee while the review goes on: $stage, $review', (row) => {
    const event = { type: 'SanctionsProposed', judge: 'cao', sanctions: [], forCommittee: true } as const;
    const stage = row.stage as Track['stage'];
    const review = { ...known, stage: row.review } as OpenReview;
    expect(trackOf(evolved({ stage, sanctions: [] }, event, review))?.stage).toBe(row.then);
  });

  it.each([
    ['the secondary major', [finding('f1', 'major', 'primary'), finding('f2', 'major', 'secondary')], 'f2'],
    [
      'not one that is only secondary',
      [finding('f1', 'ordinary', 'secondary'), finding('f2', 'major', 'secondary')],
      'f2',
    ],
    ['otherwise the first', [finding('f1', 'major', 'primary'), finding('f2', 'ordinary', 'primary')], 'f1'],
  ])('is for a finding also where an entry of before 0.2 doesn’t name it: %s', (_, findings, meant) => {
    const about = { type: 'SanctionsProposed', judge: 'cao', sanctions: [] } as const;
    const waits = trackOf(evolved({ findings }, { ...about, forCommittee: true }));
    expect(waits?.awaited).toEqual({ finding: meant, ladder: undefined });
    const said = { forCommittee: false, byCommittee: true, whether: 'no' } as const;
    const voted = trackOf(evolved({ findings }, { ...about, ...said }));
    expect(voted?.findings.filter((each) => each.whether === 'no').map((each) => each.finding)).toEqual([
      meant,
    ]);
    const named = trackOf(evolved({ findings }, { ...about, forCommittee: true, finding: 'f1' }));
    expect(named?.awaited?.finding).toBe('f1');
  });
});

describe('what is to be restored', () => {
  const rows = table(`
    known                                     | restored             | lapsed               | stands | then
    allowance 2 executed, criticism executed  | allowance            | -                    | 1      | allowance 2-1 executed, criticism executed
    allowance 2, criticism executed           | -                    | allowance            | 1      | allowance 1 proposed, criticism executed
    allowance 2, criticism                    | -                    | allowance, criticism | 0      | -
    allowance 2, criticism                    | -                    | criticism            | 2      | allowance 2 proposed
    allowance 2, criticism                    | -                    | allowance, criticism | 1      | allowance 1 proposed
  `);
  const kinds = (text = '') =>
    text === '-' ? [] : text.split(', ').map((kind) => kind.replace('allowance', 'withhold-allowance'));

  it.each(rows)('of $known: $restored; lapsed $lapsed; $stands stands', (row) => {
    const event = {
      type: 'RestorationProposed',
      judge: 'cao',
      sanctions: kinds(row.restored),
      lapsed: kinds(row.lapsed),
      stands: Number(row.stands),
    } as const;
    const left = trackOf(evolved({ sanctions: sanctions(row.known!) }, event))?.sanctions ?? [];
    expect(inShort(left) || '-').toBe(row.then);
  });
});

describe('a heavier result that had lapsed', () => {
  const lapsed = ['f1', 'f2'].map((each) => ({ finding: each, rung: '28(4)', months: 1 }));

  it('falls away alone, however it does', () => {
    const about = { judge: 'cao', finding: 'f1' } as const;
    const heavier = { ...about, meeting: 'm2', rung: '28(4)', months: 1, adopted: false, reasons: '不采纳' };
    const basis = { basis: 'superior-ruling', document, left: [finding('f2', 'major', 'primary')] };
    const events: readonly OutcomeEvent[] = [
      { type: 'HeavierResultFellAway', ...about },
      { type: 'HeavierResultVoted', ...heavier },
      { type: 'FindingReversed', ...about, ...basis },
    ];
    for (const event of events)
      expect(trackOf(evolved({ lapsed }, event))?.lapsed, event.type).toEqual([lapsed[1]]);
    expect(trackOf(evolved({ lapsed: [lapsed[0]!] }, events[0]!))?.lapsed).toBeUndefined();
  });

  it('is noted in the place of the one before it, the last', () => {
    const event = {
      type: 'HeavierResultLapsed',
      judge: 'cao',
      finding: 'f1',
      rung: '28(5)',
      months: 2,
    } as const;
    const now = { finding: 'f1', rung: '28(5)', months: 2 };
    expect(trackOf(evolved({ lapsed }, event))?.lapsed).toEqual([lapsed[1], now]);
  });
});

describe('what else comes of it', () => {
  it('is why the committee reversed a finding, and what is left to be said of another', () => {
    const awaited = { finding: 'f2' };
    const left = [finding('f2', 'major', 'secondary')];
    const reversed = {
      type: 'FindingReversed',
      judge: 'cao',
      finding: 'f1',
      basis: '复议',
      document,
    } as const;
    const told = evolved({ awaited }, { ...reversed, left, reasons: '理由不成立' });
    expect(told.judges.cao?.reasons).toBe('理由不成立');
    expect(trackOf(told)?.awaited).toEqual(awaited);
    const untold = evolved({ awaited }, { ...reversed, left: [] });
    expect(untold.judges.cao?.reasons).toBe(known.judges.cao?.reasons);
    expect(trackOf(untold)).toMatchObject({ stage: 'reversed', awaited: undefined });
  });

  it('is the body that the superior court has designated', () => {
    const answer = { kind: 'body-designated', name: '松原中院' } as const;
    const next = evolved({}, { type: 'SuperiorCourtAnswered', answer, document });
    expect(next.designatedBody).toEqual({ name: '松原中院', document: '9' });
    expect(
      evolved({}, { type: 'SuperiorCourtAnswered', answer: { kind: 'sent-back' }, document }),
    ).not.toHaveProperty('designatedBody');
  });

  it('is one correction less that waits', () => {
    const correction = (entry: number) =>
      ({ entry, judge: 'cao', of: 'notice', from: '2026-03-04', to: '2026-03-05', by: 'shen' }) as const;
    const corrections = [correction(5), correction(6)];
    const confirmed = { judge: 'cao', of: 'notice', to: '2026-03-05', falls: [] } as const;
    const next = evolved(
      {},
      { type: 'CorrectionConfirmed', entry: 6, ...confirmed },
      { ...known, corrections },
    );
    expect(next.corrections).toEqual([corrections[0]]);
  });

  it('is who referred a judge to discipline, and since when, however often', () => {
    const event = { type: 'ReferredToDiscipline', judge: 'cao', ground: '20(1)', facts: '线索' } as const;
    const first = evolved({ stage: 'lapsed' }, event);
    expect(trackOf(first)).toMatchObject({
      stage: 'at-discipline',
      before: 'lapsed',
      referredToDisciplineOn: '2026-05-11',
      referredToDisciplineBy: ['shen'],
    });
    const twice = evolveOutcome(first, event, { position: 100, on: '2026-05-12', by: 'you' });
    expect(trackOf(twice)).toMatchObject({
      stage: 'at-discipline',
      before: 'lapsed',
      referredToDisciplineOn: '2026-05-11',
      referredToDisciplineBy: ['shen', 'you'],
    });
    const { track: _, ...cao } = known.judges.cao!;
    const without = { ...known, judges: { ...known.judges, cao } };
    const begunThere = evolveOutcome(without, event, { position: 100, on: '2026-05-12', by: 'you' });
    expect(trackOf(begunThere)).toEqual({
      stage: 'at-discipline',
      decidedOn: '2026-05-12',
      referredToDisciplineOn: '2026-05-12',
      referredToDisciplineBy: ['you'],
      findings: [],
      sanctions: [],
    });
    // somebody who comes back from there and is referred anew is referred by those who do so now
    const anew = {
      stage: 'lapsed',
      referredToDisciplineOn: '2026-04-01',
      referredToDisciplineBy: ['wu'],
    } as const;
    expect(trackOf(evolved(anew, event))).toMatchObject({
      referredToDisciplineOn: '2026-05-11',
      referredToDisciplineBy: ['shen'],
    });
  });
});
