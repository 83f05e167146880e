import type { FieldSchema as Schema } from '../../answers/reference.ts';
import type { Path } from './field-paths.ts';

/** What is wrong with a value, as a key of the dictionaries and what is filled into its words. */
export interface FieldWrong {
  readonly key:
    | 'ui.required'
    | 'ui.tooLong'
    | 'ui.tooShort'
    | 'ui.wrongShape'
    | 'ui.atLeast'
    | 'ui.atMost'
    | 'ui.tooFew'
    | 'ui.tooMany';
  readonly parameters?: Readonly<Record<string, number>>;
}

/** Whether nothing has been filled in; blanks are nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** What the API’s schema would refuse of a field, said while it is typed. */
export function wrongWith(value: unknown, schema: Schema, required: boolean): FieldWrong | undefined {
  if (isEmpty(value)) return required ? { key: 'ui.required' } : undefined;
  if (typeof value === 'string') return wrongText(value.trim(), schema);
  if (typeof value === 'number') return wrongNumber(value, schema);
  return Array.isArray(value) ? wrongList(value, schema) : undefined;
}

function wrongText(
  text: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }: Schema,
): FieldWrong | undefined {
  if (text.length > maxLength)
    return { key: 'ui.tooLong', parameters: { max: maxLength, over: text.length - maxLength } };
  if (text.length < minLength) return { key: 'ui.tooShort', parameters: { min: minLength } };
  return pattern && !new RegExp(pattern).test(text) ? { key: 'ui.wrongShape' } : undefined;
}

function wrongNumber(value: number, { minimum, maximum }: Schema): FieldWrong | undefined {
  if (minimum !== undefined && value < minimum) return { key: 'ui.atLeast', parameters: { min: minimum } };
  return maximum !== undefined && value > maximum
    ? { key: 'ui.atMost', parameters: { max: maximum } }
    : undefined;
}

function wrongList(values: readonly unknown[], { minItems, maxItems }: Schema): FieldWrong | undefined {
  if (minItems !== undefined && values.length < minItems)
    return { key: 'ui.tooFew', parameters: { min: minItems } };
  return maxItems !== undefined && values.length > maxItems
    ? { key: 'ui.tooMany', parameters: { max: maxItems } }
    : undefined;
}

/** The schema of the field at this path, and whether it is asked for with everything that holds it. */
export function schemaAt(
  schema: Schema,
  path: Path,
): { readonly schema: Schema; readonly required: boolean } {
  let found: Schema | undefined = schema;
  let required = path.length > 0;
  for (const part of path) {
    if (typeof part === 'string') required &&= asks(found, part);
    found = typeof part === 'number' ? found?.items : withIn(found, part);
  }
  return { schema: found ?? {}, required };
}

/** Of several shapes the one that has the field says so. */
function asks(schema: Schema | undefined, name: string): boolean {
  const variants = schema?.oneOf ?? schema?.anyOf ?? (schema ? [schema] : []);
  return variants.some(({ required }) => required?.includes(name));
}

function withIn(schema: Schema | undefined, name: string): Schema | undefined {
  const variants = schema?.oneOf ?? schema?.anyOf;
  if (variants) return variants.map((each) => withIn(each, name)).find((each) => each !== undefined);
  const others = schema?.additionalProperties;
  return schema?.properties?.[name] ?? (typeof others === 'object' ? others : undefined);
}
