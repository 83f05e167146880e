import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { registered } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import type { CourtDate } from '../time/court-date.ts';
import { byMinutes, minutesIn, withMinutes } from './evolve-minutes.ts';
import { begun } from './review.ts';

const review = begun(given(...registered).court.state('review/r1'));
const minutes = (body: string, number: string, on: string) => ({ body, number, on: on as CourtDate });
const first = withMinutes(review, [minutes('adjudication-committee', '9', '2026-07-10')]);

describe('the minutes by which was decided on a review', () => {
  it.each(
    table(`
      what                | body                   | number | on         | known
      the same once more  | adjudication-committee | 9      | 2026-07-10 | 1
      of another body     | quality-committee      | 9      | 2026-07-10 | 2
      of another number   | adjudication-committee | 10     | 2026-07-10 | 2
      of another day      | adjudication-committee | 9      | 2026-07-17 | 2
    `),
  )('are kept, each once: $what', ({ body = '', number = '', on = '', known }) => {
    const after = withMinutes(first, [minutes(body, number, on)]).minutes ?? [];
    expect(after).toHaveLength(Number(known));
    expect(after.at(-1)).toEqual(minutes(body, number, on));
  });

  it('of a confirmation are the adjudication committee’s, or of the body that the superior court has designated', () => {
    const on = '2026-07-10' as CourtDate;
    const confirmed = { on, minutesNumber: '9', attending: ['zhao'] };
    expect(byMinutes(review, confirmed).minutes).toEqual([minutes('adjudication-committee', '9', on)]);
    const designated = { ...review, designatedBody: { name: '松原市中级人民法院' } } as typeof review;
    expect(byMinutes(designated, confirmed).minutes).toEqual([minutes('松原市中级人民法院', '9', on)]);
  });

  it('of an answer of the superior court are none: nobody attended', () => {
    expect(byMinutes(review, { on: '2026-07-10' as CourtDate, minutesNumber: '' })).toBe(review);
  });

  it('of a reversal are those that it names; a ruling names none', () => {
    const document = { type: '再审判决书', number: '9', on: '2026-07-10' as CourtDate };
    const reversed = { judge: 'cao', finding: 'f1', basis: 'superior-ruling', document, left: [] } as const;
    const of = [minutes('quality-committee', '9', '2026-07-10')];
    expect(minutesIn({ type: 'FindingReversed', ...reversed, minutes: of })).toEqual(of);
    expect(minutesIn({ type: 'FindingReversed', ...reversed })).toEqual([]);
  });
});
