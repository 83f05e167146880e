import { expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { errorItems } from './art17-20-elements.ts';

// What each item asks for beside the act; limbs, each enough by itself, are divided by a slash.
const rows = table(`
  item   | grade    | requires
  -------|----------|---------
  17(1)  | minor    | -
  17(2)  | minor    | -
  17(3)  | minor    | -
  17(4)  | minor    | common-sense-or-unsigned
  17(5)  | minor    | not-corrected-in-time
  17(6)  | minor    | incomplete-dossier
  17(7)  | minor    | adverse-effect
  17(8)  | minor    | body-says-so
  18(1)  | ordinary | -
  18(2)  | ordinary | negligence
  18(3)  | ordinary | -
  18(4)  | ordinary | -
  18(5)  | ordinary | far-beyond-time-limit
  18(6)  | ordinary | -
  18(7)  | ordinary | secret-disclosed
  18(8)  | ordinary | body-says-so
  19(1)  | major    | reversed-remanded-or-retried
  19(2)  | major    | reversed-remanded-or-retried
  19(3)  | major    | reversed-remanded-or-retried
  19(4)  | major    | reversed-remanded-or-retried / reversed-remanded-or-retried
  19(5)  | major    | manifestly-insufficient + wrong-judgment
  19(6)  | major    | adverse-consequence
  19(7)  | major    | -
  19(8)  | major    | -
  19(9)  | major    | serious-loss
  19(10) | major    | adverse-consequence
  19(11) | major    | body-says-so
  20(1)  | unlawful | intent
  20(2)  | unlawful | - / intent
  20(3)  | unlawful | intent / gross-negligence + serious-consequence
  20(4)  | unlawful | intent / gross-negligence + wrong-judgment + serious-consequence
  20(5)  | unlawful | intent / gross-negligence + serious-consequence
  20(6)  | unlawful | intent / gross-negligence + serious-consequence
  20(7)  | unlawful | intent / gross-negligence + wrong-judgment + serious-consequence
`);

it('each item of Articles 17 to 20 has its grade and what it asks for', () => {
  expect(
    errorItems.map(({ item, grade, limbs }) => ({
      item,
      grade,
      requires: limbs.map(({ requires }) => requires.join(' + ') || '-').join(' / '),
    })),
  ).toEqual(rows);
});

it('each limb says in both languages which act it is', () => {
  for (const { limbs } of errorItems) {
    expect(new Set(limbs.map(({ act }) => act.zh)).size).toBe(limbs.length);
    for (const { act } of limbs) expect([act.zh, act.en]).not.toContain('');
  }
});
