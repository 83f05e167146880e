import { describe, expect, it } from 'vitest';
import type { ReviewPage } from '../../answers/review.ts';
import { fromBeijing } from '../../core/time/instant.ts';
import { type Given, given } from '../../testing/given.ts';
import { confirmed, decided, examining } from '../../testing/states.ts';
import { reviewPage } from './review.ts';

function pageOf(by: string, at: string, after: readonly Given[]) {
  const asking = reviewPage('r1', { by, at: fromBeijing(at) }, 'zh');
  return given(...after).court.ask(asking) as ReviewPage;
}

const waitingFor = (page: ReviewPage) =>
  page.waiting?.map(({ command, judge, persons }) => `${command} ${judge ?? '-'} ${persons.join('+')}`);

describe('the page of a review', () => {
  it('says who has the ball to whoever sees it whole, and nothing of it to the judge', () => {
    const at = '2026-03-25T09:00';
    expect(waitingFor(pageOf('wu', at, decided))).toEqual([
      'notify-decision cao shen+han',
      'notify-decision yan shen+han',
      'notify-decision hua shen+han',
    ]);
    expect(waitingFor(pageOf('shen', at, decided))).toEqual([]);
    expect(waitingFor(pageOf('cao', at, decided))).toBeUndefined();
  });

  it('shows a judge no clock of the office’s', () => {
    const clocks = (by: string) => pageOf(by, '2026-03-25T09:00', decided).clocks.map(({ clock }) => clock);
    expect(clocks('shen')).toContain('prompt');
    expect(clocks('cao')).toEqual([]);
  });

  it('names the rung on which a judge’s sanctions rest', () => {
    const at = '2026-04-13T09:00';
    expect(pageOf('zheng', at, confirmed).rungs).toEqual({ cao: '28(3)' });
    expect(pageOf('shen', '2026-03-09T09:00', examining).rungs).toBeUndefined();
  });
});
