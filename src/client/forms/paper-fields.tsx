import { useWords } from '../app/text.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, Line } from '../command/field.tsx';
import type { Path } from '../command/field-paths.ts';
import { Governing } from '../ui/governing.tsx';

interface Props {
  readonly legend: string;
  readonly path?: Path;
  readonly required?: boolean;
  readonly governed?: string;
}

/** Kind, number and day of a document, in a row. */
export function PaperFields({ legend, path = ['document'], required, governed }: Props) {
  const { field } = useWords();
  return (
    <fieldset className="nested row">
      <legend>{legend}</legend>
      <Field name="type" path={[...path, 'type']} label={field('type')} required={required}>
        <Line />
      </Field>
      <Field name="number" path={[...path, 'number']} label={field('number')} required={required}>
        <Line />
      </Field>
      <Field name="on" path={[...path, 'on']} label={field('on')} required={required}>
        <DayPicker notAfterToday />
      </Field>
      {governed ? <Governing cite={governed} /> : null}
    </fieldset>
  );
}
