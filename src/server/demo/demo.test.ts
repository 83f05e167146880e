import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../../core/court/scenario.ts';
import { awaitedAs } from '../../core/review/at-meeting.ts';
import type { OpenReview } from '../../core/review/review.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { beijing } from '../../core/time/instant.ts';
import { everyTask } from '../../testing/desks.ts';
import { shippedStories } from './stories.ts';
import { type Told, tellCourt } from './tell.ts';

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url));

const today = '2026-11-22';
let stories: Readonly<Record<string, Scenario>>;
beforeAll(async () => {
  stories = await shippedStories(folder);
});

const tell = (day: CourtDate, of = stories) => tellCourt(of, day, beijing(day, '00:00'));
const courts = new Map<CourtDate, Told>();
/** The court of a day, told once for all tests. */
function toldOn(day: CourtDate): Told {
  const known = courts.get(day) ?? tell(day);
  courts.set(day, known);
  return known;
}

/** What the log of a day has of a kind. */
const streamsOn = (day: CourtDate, kind: string) => [
  ...new Set(toldOn(day).court.log.flatMap(({ stream }) => (stream.startsWith(`${kind}/`) ? [stream] : []))),
];

function reviewsOn(day: CourtDate): OpenReview[] {
  const { court } = toldOn(day);
  const reviews = streamsOn(day, 'review').map((stream) => court.state(stream as `review/${string}`));
  return reviews.filter((review): review is OpenReview => review.stage !== 'unstarted');
}

describe('the demonstration court', () => {
  it('has on no desk what would be refused, and no task that is nobody’s', () => {
    const { court } = toldOn(today);
    const tasks = everyTask(court, beijing(today, '00:00'));
    const wrong = tasks.filter(({ task, refusals }) => {
      const refused = Object.values(refusals).some((code) => code !== undefined);
      const nobody = task.persons.length === 0;
      return nobody || refused !== (task.waits !== undefined);
    });
    expect(wrong).toEqual([]);
    expect(tasks.length).toBeGreaterThan(40);
    const unnamed = tasks.filter(({ on, task }) => {
      if (task.command !== 'add-agenda-item' || !on.startsWith('review/')) return false;
      const review = court.state(on as `review/${string}`);
      return review.stage === 'unstarted' || !awaitedAs(review, task.judge);
    });
    expect(unnamed).toEqual([]);
  });

  it.each(['README.md', 'README.zh-CN.md'])(
    'has the review that the tour of %s hides from its president',
    (page) => {
      const [, serial] =
        /民初(\d+)/.exec(readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')) ?? [];
      for (const day of [today, '2027-03-01'] as const) {
        const hidden = reviewsOn(day).filter((review) => review.case.caseNumber.endsWith(`民初${serial}号`));
        expect(hidden).toHaveLength(1);
        const judges = hidden.flatMap((review) => review.case.bench?.members ?? []).map(({ judge }) => judge);
        expect(judges).toContain('zhao');
      }
    },
  );

  it('is the same for the same day, whatever stories the product has beside those of its plan', () => {
    const [first] = Object.values(stories);
    if (!first) throw new Error('there are no stories');
    const more = { 'a-a-story-that-comes-first': first, ...stories, 'zz-and-one-that-comes-last': first };
    expect(tell(today, more).court.log).toEqual(toldOn(today).court.log);
  });

  it('tells stories by name, and says which of them is missing', () => {
    const { 'recusal-of-the-president': _, ...others } = stories;
    expect(() => tell(today, others)).toThrow('recusal-of-the-president');
  });

  it('has cases of every kind, each before judges of its division', () => {
    const divisions = {
      civil: ['民事审判一庭', '民事审判二庭'],
      criminal: ['刑事审判庭'],
      administrative: ['行政审判庭'],
      enforcement: ['执行局'],
    } as const;
    const { persons } = toldOn(today).court.state('people/court');
    for (const [category, departments] of Object.entries(divisions)) {
      const reviews = reviewsOn(today).filter((review) => review.case.category === category);
      expect(reviews.length).toBeGreaterThanOrEqual(5);
      const elsewhere = reviews.flatMap(({ case: { caseNumber, bench } }) =>
        (bench?.members ?? [])
          .filter(
            ({ judge }) => !(departments as readonly string[]).includes(persons[judge]?.department ?? ''),
          )
          .map(({ judge }) => [caseNumber, judge]),
      );
      // a president who sat on the bench is why one review is hidden from him
      expect(elsewhere.filter(([, judge]) => judge !== 'zhao')).toEqual([]);
    }
  });

  it('calls nothing civil that is not', () => {
    const civil = /民间借贷|欠款本金|民事裁定书|民终|民法典/;
    const strange = reviewsOn(today)
      .filter((review) => !['civil', 'enforcement'].includes(review.case.category ?? ''))
      .filter((review) => civil.test(JSON.stringify(review)))
      .map((review) => review.case.caseNumber);
    expect(strange).toEqual([]);
  });

  it('has meetings with several items, one of them still to be held, and circulars', () => {
    const { court } = toldOn(today);
    const meetings = streamsOn(today, 'meeting')
      .map((stream) => court.state(stream as `meeting/${string}`))
      .filter((meeting) => meeting.stage !== 'unstarted' && meeting.agenda.length >= 4);
    expect(meetings.map(({ stage }) => stage).sort()).toEqual(['closed', 'closed', 'convened']);
    expect(streamsOn(today, 'circular')).toHaveLength(2);
  });

  it.each([today, '2026-02-20', '2025-05-01'] as const)(
    'made on %s has sixty reviews in all stages',
    (day) => {
      const stages = new Set(reviewsOn(day).map(({ stage }) => stage));
      expect(reviewsOn(day).length).toBeGreaterThanOrEqual(60);
      expect([...stages]).toEqual(
        expect.arrayContaining([
          'referred',
          'registered',
          'assigned',
          'under-examination',
          'examined',
          'delivered',
          'awaiting-committee',
          'decided',
          'with-superior-court',
          'closed',
          'archived',
        ]),
      );
      expect(toldOn(day).brokenOff.length).toBeLessThanOrEqual(1);
    },
  );
});
