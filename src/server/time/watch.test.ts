import { beforeEach, describe, expect, it } from 'vitest';
import { type ClockWatch, clockWatch } from './watch.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-02T01:00:00Z');

let wall: number;
let steady: number;
let database: number;
let lastEntry: number;
let ids: number;
let watch: ClockWatch;
beforeEach(() => {
  wall = START;
  steady = 5_000;
  database = START + 3 * HOUR; // its own zone of error
  lastEntry = START - DAY;
  ids = 0;
  watch = clockWatch({
    wall: () => wall,
    steady: () => steady,
    newId: () => `doubt-${++ids}`,
  });
});

const look = () => watch.look({ lastEntry, database });
/** Time passes for all clocks. */
function pass(ms: number): void {
  wall += ms;
  steady += ms;
  database += ms;
  look();
}
const inDoubt = () => watch.doubt()?.kind;

describe('a clock that goes evenly', () => {
  it('is believed, over years and with the small steps of those that keep it', () => {
    look();
    for (let day = 0; day < 1_000; day += 1) {
      wall += 20_000;
      pass(DAY);
      lastEntry = wall;
      expect(inDoubt()).toBeUndefined();
    }
    expect(watch.now()).toBe(wall);
  });

  it('is believed when the machine has slept, since the steady one goes on meanwhile', () => {
    look();
    pass(3 * DAY);
    expect(inDoubt()).toBeUndefined();
  });
});

describe('a jump ahead', () => {
  it.each([
    [HOUR, undefined],
    [HOUR + 1, 'jumped'],
  ])('of %i ms: %s', (jump, kind) => {
    look();
    wall += jump;
    expect(inDoubt()).toBe(kind);
  });

  it('in several steps, none of which is an hour, is one', () => {
    look();
    for (let step = 0; step < 3; step += 1) {
      wall += 25 * MINUTE;
      pass(MINUTE);
    }
    expect(inDoubt()).toBe('jumped');
  });

  it('lets time go on as if there had been none, until it is confirmed', () => {
    look();
    wall += 2 * DAY;
    expect(watch.now()).toBe(START);
    pass(5 * MINUTE);
    expect(watch.now()).toBe(START + 5 * MINUTE);
    watch.confirm();
    expect([inDoubt(), watch.now()]).toEqual([undefined, wall]);
    pass(HOUR);
    expect(inDoubt()).toBeUndefined();
  });

  it('that is set right again is forgotten', () => {
    look();
    wall += 2 * DAY;
    expect(inDoubt()).toBe('jumped');
    wall -= 2 * DAY;
    expect(inDoubt()).toBeUndefined();
    expect(watch.now()).toBe(wall);
  });

  it('and another are two', () => {
    look();
    wall += 2 * HOUR;
    const first = watch.doubt()?.id;
    pass(30 * MINUTE);
    expect(watch.doubt()?.id).toBe(first);
    wall += 2 * HOUR;
    expect(watch.doubt()?.id).not.toBe(first);
  });

  it('back to where a clock was before it was put back is asked about', () => {
    look();
    wall -= 5 * HOUR;
    lastEntry = wall - DAY;
    pass(MINUTE);
    expect(inDoubt()).toBeUndefined();
    wall += 5 * HOUR;
    expect(inDoubt()).toBe('jumped');
  });

  it('of the machine and its steady clock is seen by another machine’s database', () => {
    look();
    wall += 2 * HOUR;
    steady += 2 * HOUR;
    look();
    expect(inDoubt()).toBe('database');
    watch.confirm();
    look();
    expect(inDoubt()).toBeUndefined();
  });
});

describe('at a start a clock', () => {
  it.each([
    [45 * DAY, undefined],
    [45 * DAY + 1, 'long-pause'],
    [-MINUTE, undefined],
    [-MINUTE - 1, 'behind'],
  ])('that stands %i ms behind the last entry: %s', (ahead, kind) => {
    lastEntry = wall - ahead;
    look();
    expect(inDoubt()).toBe(kind);
    if (kind) expect(watch.now()).toBe(lastEntry);
  });

  it('after a long pause is believed once it is confirmed, and a quiet court is not asked again', () => {
    lastEntry = wall - 50 * DAY;
    look();
    watch.confirm();
    pass(50 * DAY);
    expect(inDoubt()).toBeUndefined();
  });

  it('behind the log that is confirmed is not doubted until it has passed it, and then again', () => {
    lastEntry = wall + DAY;
    look();
    watch.confirm();
    pass(HOUR);
    expect(inDoubt()).toBeUndefined();
    pass(DAY);
    wall -= 3 * HOUR;
    lastEntry = wall + 2 * HOUR;
    look();
    expect(inDoubt()).toBe('behind');
  });
});
