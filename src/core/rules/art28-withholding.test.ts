import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CourtDate } from '../time/court-date.ts';
import { type OrderedWithholding, withholdings } from './art28-withholding.ts';

const reading = (option: string) => () => ({ 'R-28.9': option });
const order = (text: string): OrderedWithholding[] =>
  text.split(', ').map((part, place) => {
    const [confirmedOn, months] = part.split(' +') as [CourtDate, string];
    return { id: `w${place + 1}`, confirmedOn, months: Number(months) };
  });
const shown = (text: string, option: string) =>
  withholdings(order(text), reading(option)).value.map(
    ({ id, from, through, coinciding }) =>
      `${id} ${from.slice(0, 7)}–${through.slice(0, 7)}${coinciding.length > 0 ? ` (${coinciding.length})` : ''}`,
  );

describe('the months of a withholding', () => {
  it.each([
    ['2026-04-01 +1', 'side-by-side', ['w1 2026-05–2026-05']],
    ['2026-04-30 +1', 'side-by-side', ['w1 2026-05–2026-05']],
    ['2026-12-31 +3', 'side-by-side', ['w1 2027-01–2027-03']],
    ['2026-01-31 +12', 'side-by-side', ['w1 2026-02–2027-01']],
    ['2026-04-10 +0', 'side-by-side', []],
    ['2026-04-10 +2, 2026-05-10 +1', 'side-by-side', ['w1 2026-05–2026-06', 'w2 2026-06–2026-06 (1)']],
    ['2026-04-10 +2, 2026-05-10 +1', 'one-after-another', ['w1 2026-05–2026-06', 'w2 2026-07–2026-07']],
    ['2026-04-10 +2, 2026-06-10 +1', 'one-after-another', ['w1 2026-05–2026-06', 'w2 2026-07–2026-07']],
    ['2026-05-10 +1, 2026-04-10 +2', 'one-after-another', ['w2 2026-05–2026-06', 'w1 2026-07–2026-07']],
    ['2026-04-10 +2, 2026-07-10 +1', 'one-after-another', ['w1 2026-05–2026-06', 'w2 2026-08–2026-08']],
    ['2026-04-10 +2, 2026-06-30 +1', 'side-by-side', ['w1 2026-05–2026-06', 'w2 2026-07–2026-07']],
    ['2026-04-10 +6, 2026-04-10 +1', 'one-after-another', ['w1 2026-05–2026-10', 'w2 2026-11–2026-11']],
  ])('of %s under %s are %j', (text, option, expected) => {
    expect(shown(text, option)).toEqual(expected);
  });

  it('are those of the reading of the later confirmation', () => {
    const changing = (day: CourtDate) => ({
      'R-28.9': day < '2026-05-01' ? 'side-by-side' : 'one-after-another',
    });
    const { value } = withholdings(order('2026-04-10 +3, 2026-04-20 +1, 2026-05-10 +1'), changing);
    expect(value.map(({ from }) => from)).toEqual(['2026-05-01', '2026-05-01', '2026-08-01']);
    expect(value[2]?.because.map(({ cite }) => cite)).toEqual(['28', 'R-28.9']);
  });

  it('say why they begin and what coincides', () => {
    const [started, first] = [
      '28 自确认的次月（2026-05）起扣发。 Withheld from the month after the confirmation, 2026-05.',
      '28 自确认的次月（2026-06）起扣发。 Withheld from the month after the confirmation, 2026-06.',
    ];
    const why = (option: string, text = '2026-04-10 +2, 2026-05-10 +1') =>
      withholdings(order(text), reading(option)).value.map(({ because }) =>
        because.map(({ cite, says }) => `${cite} ${says.zh} ${says.en}`),
      );
    expect(why('side-by-side')).toEqual([
      [started],
      [
        first,
        'R-28.9 有1个月与前一次重合，按口径只扣一次。 1 month(s) coincide with an earlier withholding; by this reading they are withheld once.',
      ],
    ]);
    expect(why('one-after-another')).toEqual([
      [started],
      [
        first,
        'R-28.9 前一次尚未扣满，按口径自2026-07起算。 An earlier withholding is still running; by this reading it begins in 2026-07.',
      ],
    ]);
    expect(why('one-after-another', '2026-04-10 +1, 2026-05-10 +1')).toEqual([[started], [first]]);
    const { because } = withholdings(order('2026-04-10 +2, 2026-04-10 +0'), reading('side-by-side'));
    expect(because.map(({ cite, says }) => `${cite} ${says.zh}`)).toEqual([
      '28 共1次扣发，自确认的次月起算。',
    ]);
  });

  it('are never more side by side than one after another, which withholds every month ordered', () => {
    const orders = fc.array(
      fc.record({
        id: fc.uuid(),
        confirmedOn: fc.nat(900).map((days) => addDays('2025-01-15', days)),
        months: fc.constantFrom(0, 1, 2, 3, 6, 12),
      }),
      { maxLength: 8 },
    );
    const months = (given: readonly OrderedWithholding[], option: string) =>
      new Set(withholdings(given, reading(option)).value.flatMap((each) => each.months)).size;
    fc.assert(
      fc.property(orders, (given) => {
        const all = given.reduce((sum, each) => sum + each.months, 0);
        expect(months(given, 'one-after-another')).toBe(all);
        expect(months(given, 'side-by-side')).toBeLessThanOrEqual(all);
      }),
    );
  });
});
