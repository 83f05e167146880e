import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { awaitedAs } from '../../core/review/at-meeting.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { beijing } from '../../core/time/instant.ts';
import { everyTask } from '../../testing/desks.ts';
import { shippedStories } from './stories.ts';
import { tellCourt } from './tell.ts';

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const stories = await shippedStories(folder);
const tellOn = (day: CourtDate) => tellCourt(stories, day, beijing(day, '00:00'));

/** A court is told once for all who look at it. */
const courts = new Map<CourtDate, ReturnType<typeof tellOn>>();
function courtOn(day: CourtDate) {
  const told = courts.get(day) ?? tellOn(day);
  courts.set(day, told);
  return told;
}

describe('the demonstration court', () => {
  it('has on no desk what would be refused, and no task that is nobody’s', () => {
    const at = beijing('2026-11-22', '00:00');
    const { court } = courtOn('2026-11-22');
    const tasks = everyTask(court, at);
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
  }, 60_000);

  it.each(['README.md', 'README.zh-CN.md'])(
    'has the review that the tour of %s hides from its president',
    (page) => {
      const [, serial] =
        /民初(\d+)/.exec(readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')) ?? [];
      for (const day of ['2026-11-22', '2027-03-01'] as const) {
        const { court } = courtOn(day);
        const streams = new Set(
          court.log.map(({ stream }) => stream).filter((each) => each.startsWith('review/')),
        );
        const hidden = [...streams]
          .map((stream) => court.state(stream as `review/${string}`))
          .filter(
            (review) => review.stage !== 'unstarted' && review.case.caseNumber.endsWith(`民初${serial}号`),
          );
        expect(hidden).toHaveLength(1);
        expect(hidden).toMatchObject([
          { recusals: expect.arrayContaining([expect.objectContaining({ person: 'zhao' })]) },
        ]);
      }
    },
    60_000,
  );

  it('is the same for the same day', () => {
    expect(tellOn('2026-11-22').court.log).toEqual(courtOn('2026-11-22').court.log);
  }, 60_000);

  it.each(['2026-11-22', '2026-02-20', '2025-05-01'] as const)(
    'made on %s has sixty reviews in all stages',
    (today) => {
      const { court, brokenOff } = courtOn(today);
      const reviews = new Map<string, string>();
      for (const { stream } of court.log)
        if (stream.startsWith('review/'))
          reviews.set(stream, court.state(stream as `review/${string}`).stage);
      const stages: Record<string, number> = {};
      for (const stage of reviews.values()) stages[stage] = (stages[stage] ?? 0) + 1;
      expect(reviews.size).toBeGreaterThanOrEqual(60);
      expect(Object.keys(stages)).toEqual(
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
      expect(brokenOff.length).toBeLessThanOrEqual(2);
    },
    60_000,
  );
});
