import { expect, it } from 'vitest';
import { z } from 'zod';
import { stepsOf } from './commands.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}

/** The names of all fields, those of rows and forms within fields among them. */
function namesIn({ properties = {}, items, oneOf = [], anyOf = [] }: Shape): readonly string[] {
  const within = [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...anyOf];
  return [...Object.keys(properties), ...within.flatMap(namesIn)];
}

/** What a refusal is about is a field of its command, so that the form can point to it. */
it('a refusal names fields that its command has, and no others', () => {
  const strange = Object.values(stepsOf)
    .flat()
    .flatMap((step) => {
      const names = namesIn(z.toJSONSchema(step.fields, { io: 'input', unrepresentable: 'any' }) as Shape);
      const refusals = Object.entries(step.refusals as Readonly<Record<string, { readonly field?: string }>>);
      return refusals
        .filter(([, { field }]) => field !== undefined && !names.includes(field))
        .map(([code, { field }]) => `${step.name}/${code}: ${field}`);
    });
  expect(strange).toEqual([]);
});
