import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { committeeOn, presiderFor } from './committee.ts';
import { adjudicationCommitteeOn } from './people.ts';
import { detectedGround } from './recusal.ts';

const people = given().court.state('people/court');
const day = '2026-03-24';

describe('the quality committee of a day (O1)', () => {
  it('has the president as chair, the executive vice-president as executive vice-chair, and each person once', () => {
    const members = committeeOn(people, day);
    expect(members.map(({ person, title }) => `${person} ${title}`)).toEqual([
      'zhao chair',
      'qian executive-vice-chair',
      'sun vice-chair',
      'li vice-chair',
      'zhou vice-chair',
      'wu member',
      'feng member',
      'chen member',
      'chu member',
      'zheng member',
      'wang member',
    ]);
  });

  it('has nobody whose office or service has ended', () => {
    const ended = given({
      at: '2026-03-02T09:00',
      by: 'wang',
      do: 'end-office',
      on: 'court',
      with: { person: 'zheng', office: 'supervision-head', on: '2026-03-02' },
    }).court.state('people/court');
    expect(committeeOn(ended, '2026-03-02').some((each) => each.person === 'zheng')).toBe(true);
    expect(committeeOn(ended, '2026-03-03').some((each) => each.person === 'zheng')).toBe(false);
  });

  it('keeps the order of the list for the rotation', () => {
    expect(adjudicationCommitteeOn(people, day)).toEqual([
      'zhao',
      'qian',
      'sun',
      'li',
      'zhou',
      'wu',
      'feng',
      'chen',
      'chu',
    ]);
  });
});

describe('who presides (O3)', () => {
  const unable =
    (...absent: string[]) =>
    (person: string) =>
      absent.includes(person) ? 'absent' : undefined;

  it.each([
    ['nobody is unable', 'civil', [], 'qian'],
    ['the executive vice-chair is unable: who is in charge of civil cases', 'civil', ['qian'], 'sun'],
    ['of criminal cases', 'criminal', ['qian'], 'li'],
    ['of enforcement', 'enforcement', ['qian'], 'zhou'],
    [
      'that one unable too: another vice-chair in the order of the register',
      'criminal',
      ['qian', 'li'],
      'sun',
    ],
    ['an item without a category: the first vice-chair', undefined, ['qian'], 'sun'],
    ['all vice-chairs unable: the chair', 'civil', ['qian', 'sun', 'li', 'zhou'], 'zhao'],
    ['nobody left', 'civil', ['qian', 'sun', 'li', 'zhou', 'zhao'], undefined],
  ] as const)('%s', (_, category, absent, presider) => {
    expect(presiderFor(people, day, category, unable(...absent)).presider).toBe(presider);
  });

  it('names everybody passed over with the reason', () => {
    expect(presiderFor(people, day, 'civil', unable('qian', 'sun')).passedOver).toEqual([
      { person: 'qian', reason: 'absent' },
      { person: 'sun', reason: 'absent' },
    ]);
  });
});

describe('a detected recusal (3)', () => {
  const concerned = {
    handling: ['cao'],
    panel: ['cao', 'yan'],
    discussedBy: ['li'],
    reviewedBefore: ['wu'],
    judges: ['cao', 'hua'],
  };
  const related = { ...people, relatives: [['zhou', 'cao']] as const };

  it.each([
    ['cao', 'handled-the-case'],
    ['yan', 'sat-on-the-panel'],
    ['hua', 'same-person'],
    ['li', 'discussed-the-case'],
    ['zhou', 'relative'],
    ['wu', 'reviewed-before'],
    ['sun', undefined],
  ])('of %s is %s', (person, ground) => {
    expect(detectedGround(related, concerned, person)).toBe(ground);
  });
});
