import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datedFields } from '../kernel/day-bounds.ts';
import { courtDate } from '../time/court-date.ts';
import { isOpen } from '../time/day.ts';
import { boundsOf, isSystemOnly, stepsOf } from './commands.ts';

type Kind = keyof typeof stepsOf;

const steps = Object.entries(stepsOf).flatMap(([kind, list]) =>
  list.map((step) => ({ kind: kind as Kind, step })),
);
const dated = steps.flatMap(({ kind, step }) =>
  datedFields(step.fields).map((field) => ({ kind, step, ...field, name: `${step.name} ${field.path}` })),
);

/** The dated fields of a schema that lack a bound on a side, or carry one that the table doesn't have. */
function unbounded(fields: z.ZodType, table: (typeof boundsOf)[Kind]): readonly string[] {
  return datedFields(fields)
    .filter(({ bounds }) => {
      const sides = [bounds?.notBefore ?? [], bounds?.notAfter ?? []];
      return sides.some((names) => names.length === 0 || names.some((name) => table[name] === undefined));
    })
    .map(({ path }) => path);
}

describe('the days in commands', () => {
  it('are many', () => {
    expect(dated.length).toBeGreaterThan(45);
  });

  it('each have what they may not precede and not follow, in the table of their decider', () => {
    const missing = steps.flatMap(({ kind, step }) =>
      unbounded(step.fields, boundsOf[kind]).map((path) => `${step.name} ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('without bounds are found wherever a schema hides them', () => {
    const hidden = z.strictObject({
      on: courtDate,
      later: courtDate.optional(),
      rows: z.array(z.strictObject({ on: courtDate })).default([]),
      days: z.array(courtDate),
      lazy: z.lazy(() => z.strictObject({ on: courtDate })),
      form: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('one'), on: courtDate }),
        z.strictObject({ kind: z.literal('other') }),
      ]),
      either: z.union([z.string(), courtDate]),
      byName: z.record(z.string(), courtDate),
      nullable: courtDate.nullable(),
    });
    expect(unbounded(hidden, boundsOf.review)).toEqual([
      'on',
      'later',
      'rows[].on',
      'days[]',
      'lazy.on',
      'form.on',
      'either',
      'byName.*',
      'nullable',
    ]);
  });

  it('say in words what the bound is, and every bound of a table is used', () => {
    for (const [kind, table] of Object.entries(boundsOf)) {
      const used = new Set(
        dated
          .filter((field) => field.kind === kind)
          .flatMap(({ bounds }) => [...(bounds?.notBefore ?? []), ...(bounds?.notAfter ?? [])]),
      );
      const common = Object.keys(boundsOf.circular);
      const idle = Object.keys(table).filter((name) => !used.has(name) && !common.includes(name));
      expect(idle, kind).toEqual([]);
    }
  });

  it('lie in the future only where they are plans', () => {
    const plans = dated
      .filter(({ bounds, step }) => bounds?.notAfter.every(isOpen) && !isSystemOnly(step))
      .map(({ name }) => name);
    expect(plans).toEqual([
      'extend-period until',
      'issue-sanction dueOn',
      'undo-lapse until',
      'plan-meeting on',
      'add-agenda-item from',
      'adjourn-meeting until',
      'record-resolution dueOn',
      'add-person from',
      'end-service on',
      'give-office from',
      'give-office until',
      'end-office on',
      'record-leave from',
      'record-leave until',
      'end-leave on',
      'appoint-deputy from',
      'appoint-deputy until',
      'end-deputy on',
      'hand-over-work from',
      'hand-over-work until',
      'set-workload-coefficient from',
      'adopt-reading from',
    ]);
  });
});
