import { describe, expect, it } from 'vitest';
import lawText from '../../../law/qianguo-2019.zh-CN.txt?raw';
import type { CommandWords } from '../../answers/reference.ts';
import { parseLaw, provisionsOf } from '../../core/law/parse.ts';
import { commandList } from '../../server/queries/commands.ts';
import { schemaAt } from '../command/field-problem.ts';
import type { Plans } from '../command/plan.ts';
import { noticeForms } from '../pages/calendar/forms.ts';
import { circularForms } from '../pages/circulars/forms.ts';
import { meetingForms, planForms } from '../pages/meetings/forms.ts';
import { meetingPlans } from '../pages/meetings/plans.ts';
import { peopleForms } from '../pages/people/forms.ts';
import { peoplePlans, workloadForms, workloadPlans } from '../pages/people/plans.ts';
import { adoptForms } from '../pages/readings/forms.ts';
import { recordForms, recordPlans } from '../pages/record/forms.ts';
import { printedOf } from '../ui/governing.tsx';
import { newReviewForms, reviewForms } from './review-forms.ts';
import { reviewPlans } from './review-plans.ts';

const commands = commandList() as unknown as readonly CommandWords[];
const formsOn: Readonly<Record<string, readonly object[]>> = {
  review: [reviewForms, newReviewForms],
  meeting: [meetingForms, planForms],
  record: [recordForms],
  people: [peopleForms, workloadForms],
  readings: [adoptForms],
  calendar: [noticeForms],
  circular: [circularForms],
};
const plans: readonly (readonly [string, Plans<never>[string]])[] = [
  reviewPlans,
  meetingPlans,
  recordPlans,
  peoplePlans,
  workloadPlans,
].flatMap((each) => Object.entries(each as unknown as Plans<never>));

const commandOf = (name: string) => {
  const found = commands.find((each) => each.name === name);
  if (!found) throw new Error(`there is no command ${name}`);
  return found;
};

/** What the pages themselves offer to choose from, whatever the command. */
const offered: Readonly<Record<string, readonly string[]>> = {
  review: ['judge', 'judges', 'finding', 'sanction', 'id', 'position'],
  meeting: ['item', 'person', 'judge', 'finding', 'question', 'id'],
  record: ['batch'],
};
/** What names something of the court by a sign that nobody types: it is chosen. */
const identifiers = [
  'id',
  'finding',
  'position',
  'into',
  'item',
  'question',
  'batch',
  'review',
  'reviews',
  'meeting',
];

describe('the forms', () => {
  it.each(commands.map((each) => [each.resource, each.name]))('of a %s: %s has its own', (resource, name) => {
    expect((formsOn[resource] ?? []).flatMap((forms) => Object.keys(forms))).toContain(name);
  });

  it('are of no other commands', () => {
    const known = new Set(commands.map(({ name }) => name));
    const all = Object.values(formsOn)
      .flat()
      .flatMap((forms) => Object.keys(forms));
    expect(all.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(plans)('of %s ask for every field of it once', (name, plan) => {
    expect(plan.rows.flat().sort()).toEqual(Object.keys(commandOf(name).fields.properties ?? {}).sort());
  });

  it.each(plans)('of %s let nobody type an identifier', (name, { rows }) => {
    const { resource, fields } = commandOf(name);
    const short = (field: string) => (schemaAt(fields, [field]).schema.maxLength ?? 0) <= 200;
    for (const field of rows.flat().filter((each) => identifiers.includes(each) && short(each)))
      expect(offered[resource], field).toContain(field);
  });

  it.each(plans)('of %s show printed words that are there', (_, { governed, governs }) => {
    const printed = provisionsOf(parseLaw(lawText));
    for (const cite of [...Object.values(governed ?? {}), ...(governs ? [governs] : [])])
      expect(printedOf(printed, cite), cite).toBeTruthy();
  });

  it.each(plans)(
    'of %s show the words of a provision beside its fields',
    (name, { rows, governed, governs }) => {
      const nested = Object.values(commandOf(name).fields.properties ?? {}).flatMap((each) =>
        Object.keys(each.properties ?? {}),
      );
      for (const field of Object.keys(governed ?? {})) expect([...rows.flat(), ...nested]).toContain(field);
      if (rows.length === 0) expect(governs).toBeDefined();
    },
  );
});
