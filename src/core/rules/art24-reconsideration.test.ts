import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import type { CourtDate } from '../time/court-date.ts';
import { publishedCalendar } from '../time/published.ts';
import { lastDayToAsk, mayAskForReconsideration } from './art24-reconsideration.ts';

const days = table(`
  decided    | received   | reading                       | last
  -----------|------------|-------------------------------|-----------
  2021-03-01 | 2021-03-05 | later-of-decision-and-receipt | 2021-03-15
  2021-03-01 | 2021-02-27 | later-of-decision-and-receipt | 2021-03-11
  2021-03-01 | 2021-03-05 | decision                      | 2021-03-11
  2021-03-01 | 2021-03-05 | receipt                       | 2021-03-15
  2021-03-01 | 2021-02-22 | receipt                       | 2021-03-04
  2021-03-01 |            | decision                      | 2021-03-11
  2021-03-01 |            | receipt                       | -
  2021-03-01 |            | later-of-decision-and-receipt | -
  2020-01-14 | 2020-01-14 | receipt                       | 2020-02-03
`);

describe('the ten days for asking', () => {
  it.each(days)('after $decided and $received by $reading end on $last', (row) => {
    const { value } = lastDayToAsk(
      row.decided as CourtDate,
      row.received === '' ? null : (row.received as CourtDate),
      publishedCalendar,
      withReadings({ 'R-24.1': row.reading }),
    );
    expect(value?.dueOn ?? '-').toBe(row.last);
  });
});

describe('who may ask', () => {
  const handling = { handling: true, answerable: false, onPanel: true };
  const answerable = { handling: false, answerable: true, onPanel: false };
  const panel = { handling: false, answerable: false, onPanel: true };
  const nobody = { handling: false, answerable: false, onPanel: false };

  it('is whoever answers or sat on the panel, or under R-24.3 the handling judge only', () => {
    const may = (option: string) =>
      [handling, answerable, panel, nobody].map(
        (who) => mayAskForReconsideration(who, withReadings({ 'R-24.3': option })).value,
      );
    expect(may('answerable-and-panel')).toEqual([true, true, true, false]);
    expect(may('handling-judge-only')).toEqual([true, false, false, false]);
  });
});
