import { describe, expect, it } from 'vitest';
import type { CourtDate } from '../time/court-date.ts';
import { minutesOutOfOrder } from './o3-minutes-order.ts';

const minutes = (number: string, on: string) => ({ number, on: on as CourtDate });
const third = minutes('审委会〔2026〕3号', '2026-04-10');
const ninth = minutes('审委会〔2026〕9号', '2026-04-20');

describe('minutes of one body go up in number and in day', () => {
  it.each([
    ['审委会〔2026〕10号', '2026-04-21', undefined],
    ['审委会〔2026〕10号', '2026-04-20', undefined],
    ['审委会〔2026〕12号', '2026-05-08', undefined],
    ['审委会〔2027〕1号', '2027-01-04', undefined],
    // what the same meeting decided on another review
    ['审委会〔2026〕9号', '2026-04-20', undefined],
    ['审委会〔2026〕3号', '2026-04-10', undefined],
    ['审委会[2026] ０9 号', '2026-04-20', undefined],
    ['审委会〔2026〕9号', '2026-04-19', { why: 'another-day', than: ninth }],
    ['审委会〔2026〕3号', '2026-04-21', { why: 'another-day', than: third }],
    // the day goes back
    ['审委会〔2026〕10号', '2026-04-19', { why: 'earlier-day', than: ninth }],
    ['审委会〔2026〕10号', '2026-04-09', { why: 'earlier-day', than: ninth }],
    // the number goes back
    ['审委会〔2026〕8号', '2026-04-21', { why: 'earlier-number', than: ninth }],
    ['审委会〔2025〕40号', '2026-04-21', { why: 'earlier-number', than: ninth }],
    // both go back, though they fit between the two
    ['审委会〔2026〕5号', '2026-04-15', { why: 'earlier-day', than: ninth }],
    // another series has numbers of its own, but no days of its own
    ['审委会刑专〔2026〕1号', '2026-04-20', undefined],
    ['审委会刑专〔2026〕1号', '2026-04-19', { why: 'earlier-day', than: ninth }],
  ] as const)('%s of %s', (number, on, right) => {
    expect(minutesOutOfOrder([third, ninth], minutes(number, on))).toEqual(right);
    expect(minutesOutOfOrder([ninth, third], minutes(number, on))).toEqual(right);
  });

  it('are free where none are known', () => {
    expect(minutesOutOfOrder([], minutes('审委会〔2026〕1号', '2026-01-05'))).toBeUndefined();
  });

  it('name the last of one day by its number', () => {
    const eleventh = minutes('审委会〔2026〕11号', '2026-04-20');
    const given = minutes('审委会〔2026〕12号', '2026-04-19');
    for (const known of [
      [ninth, eleventh],
      [eleventh, ninth],
    ])
      expect(minutesOutOfOrder(known, given)).toEqual({ why: 'earlier-day', than: eleventh });
  });
});
