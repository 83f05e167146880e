import { describe, expect, it } from 'vitest';
import { elements } from '../../vocabulary/elements.ts';
import { allSanctions } from '../../vocabulary/sanctions.ts';
import { withReadings } from '../readings/readings.ts';
import { grounds } from './art09-grounds.ts';
import { errorItems, findErrorItem, missingElements } from './art17-20-elements.ts';
import { isTooFarBeyond } from './art18-too-far-beyond.ts';
import { exclusionGrounds } from './art21-exclusions.ts';
import { committeeKinds, committeeMonthsLimit, kindsOfSanction } from './art27-kinds.ts';
import { countingDay } from './art28-units.ts';
import { measuresReach } from './art33-commencement.ts';
import { compareGravity, lightestGrade } from './grades.ts';

const numbers = (article: number, count: number) =>
  Array.from({ length: count }, (_, place) => `${article}(${place + 1})`);

describe('the grounds of Article 9', () => {
  it('are the ten items and those of section 2 of the Opinion, each with who refers it', () => {
    expect(grounds.map((ground) => ground.id)).toEqual([
      ...numbers(9, 10),
      'O2-long-pending',
      'O2-prolonged-detention',
      'O2-two-way',
    ]);
    const by = (department: string) =>
      grounds.filter((ground) => ground.department === department).map((ground) => ground.id);
    expect(by('any')).toEqual(['9(4)', '9(6)', '9(7)', '9(8)', '9(9)', '9(10)']);
    expect(by('case-filing')).toEqual(['9(1)']);
    expect(by('trial-supervision')).toEqual(['9(2)']);
    expect(by('trial-management')).toEqual([
      '9(3)',
      '9(5)',
      'O2-long-pending',
      'O2-prolonged-detention',
      'O2-two-way',
    ]);
    expect(grounds.filter((ground) => ground.directed).map((ground) => ground.id)).toEqual(['9(9)', '9(10)']);
  });
});

describe('the items of Articles 17 to 20', () => {
  it('are all there, each with its grade', () => {
    expect(errorItems.map((item) => item.item)).toEqual([
      ...numbers(17, 8),
      ...numbers(18, 8),
      ...numbers(19, 11),
      ...numbers(20, 7),
    ]);
    const graded = { '17': 'minor', '18': 'ordinary', '19': 'major', '20': 'unlawful' } as const;
    for (const item of errorItems) {
      expect(item.grade).toBe(graded[item.item.slice(0, 2) as keyof typeof graded]);
      expect(item.limbs.length).toBeGreaterThan(0);
    }
  });

  it('need an altered, remanded or retried case in 19(1) to 19(4) only', () => {
    const needing = errorItems.filter((item) =>
      item.limbs.every((limb) => limb.requires.includes('reversed-remanded-or-retried')),
    );
    expect(needing.map((item) => item.item)).toEqual(numbers(19, 4));
  });

  it('have a catch-all at the end of 17, 18 and 19', () => {
    expect(errorItems.filter((item) => item.catchAll).map((item) => item.item)).toEqual([
      '17(8)',
      '18(8)',
      '19(11)',
    ]);
  });

  it('never ask for a finding of the competent body: a suspicion is proposed here, and the outcome brings its document', () => {
    for (const item of errorItems) {
      for (const limb of item.limbs) expect(limb.requires).not.toContain('found-by-competent-body');
    }
  });

  it('say what is still missing, for the limb that lacks least', () => {
    expect(missingElements(findErrorItem('19(5)')!, ['wrong-judgment'])).toEqual(['manifestly-insufficient']);
    expect(missingElements(findErrorItem('17(1)')!, [])).toEqual([]);
    expect(missingElements(findErrorItem('20(3)')!, ['gross-negligence', 'serious-consequence'])).toEqual([]);
    expect(missingElements(findErrorItem('20(3)')!, ['intent'])).toEqual([]);
    // as little is missing for both limbs: the first is named
    expect(missingElements(findErrorItem('20(3)')!, ['gross-negligence'])).toEqual(['intent']);
    expect(findErrorItem('20(8)')).toBeUndefined();
  });
});

it('grounds, items, elements and exclusions all have their words in both languages', () => {
  const words = [
    ...grounds.map((one) => one.words),
    ...errorItems.map((one) => one.words),
    ...exclusionGrounds.map((one) => one.words),
    ...Object.values(elements).flatMap((one) => [one, one.evidence]),
  ];
  for (const { zh, en } of words) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
  }
});

it('Article 21 has eight grounds on which liability is not found', () => {
  expect(exclusionGrounds.map((ground) => ground.item)).toEqual(numbers(21, 8));
});

it('the kinds of Article 27 all have names, and the committee may give those below 28(5) and two months', () => {
  for (const kind of kindsOfSanction) expect(allSanctions[kind].zh).not.toBe('');
  expect(committeeKinds).toEqual(kindsOfSanction.slice(0, 5));
  expect(committeeMonthsLimit).toBe(2);
});

it('gravity goes by grade, then by share', () => {
  expect(
    compareGravity({ grade: 'major', share: 'secondary' }, { grade: 'ordinary', share: 'full' }),
  ).toBeGreaterThan(0);
  expect(
    compareGravity({ grade: 'major', share: 'primary' }, { grade: 'major', share: 'full' }),
  ).toBeLessThan(0);
  expect(compareGravity({ grade: 'unlawful', share: 'full' }, { grade: 'unlawful', share: 'full' })).toBe(0);
  expect(lightestGrade(['major', 'ordinary', 'major'])).toBe('ordinary');
});

it('more than 30 days beyond the limit are too many, or as many as the committee sets (R-18.5)', () => {
  expect([30, 31].map((days) => isTooFarBeyond(days, withReadings({})).value)).toEqual([false, true]);
  expect([45, 46].map((days) => isTooFarBeyond(days, withReadings({ 'R-18.5': 45 })).value)).toEqual([
    false,
    true,
  ]);
});

it('the day that counts is the confirmation, or the decision (R-28.2)', () => {
  const days = { decidedOn: '2020-01-10', confirmedOn: '2020-03-10' } as const;
  expect(countingDay(days, withReadings({}))).toBe('2020-03-10');
  expect(countingDay(days, withReadings({ 'R-28.2': 'decided' }))).toBe('2020-01-10');
});

it('the Measures reach what was decided, or done, since 18 December 2019 (R-33.1)', () => {
  const reach = (
    decidedOn: '2019-12-17' | '2019-12-18',
    actOn: '2019-12-17' | '2019-12-18',
    option: string,
  ) => measuresReach({ decidedOn, actOn }, withReadings({ 'R-33.1': option })).value;
  expect(reach('2019-12-18', '2019-12-17', 'decided-since-commencement')).toBe(true);
  expect(reach('2019-12-17', '2019-12-17', 'decided-since-commencement')).toBe(false);
  expect(reach('2019-12-18', '2019-12-17', 'acts-since-commencement')).toBe(false);
  expect(reach('2019-12-18', '2019-12-18', 'acts-since-commencement')).toBe(true);
});
