import { Form, Select } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../app/text.tsx';
import { Offered } from '../../command/choosers.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field } from '../../command/field.tsx';
import { useReadings, wordsOfOption } from '../../ui/readings.ts';
import { whatIfPath } from '../readings/what-if-page.tsx';

/** Which open point is put to the committee, with which answers, and from when the one that passes holds (32). */
export function ReadingFields() {
  const { t, field } = useWords();
  const readings = useReadings();
  const id = Form.useWatch<string | undefined>('reading');
  const chosen = Form.useWatch<string[] | undefined>('options') ?? [];
  const reading = readings.find((each) => each.id === id);
  const { options, figure } = reading ?? {};
  const known = options ?? (figure?.without ? [figure.without] : []);
  return (
    <>
      <Field name="reading" label={field('reading')} governed="32" required>
        <Offered
          name="reading"
          options={readings.map((each) => ({ value: each.id, label: `${each.id} ${each.title}` }))}
          values={[]}
        />
      </Field>
      {reading ? (
        <Field
          name="options"
          label={figure ? `${t('agenda.options')} ${figure.unit}` : t('agenda.options')}
          extra={t('agenda.optionsHelp')}
          required
        >
          <Select
            mode={figure ? 'tags' : 'multiple'}
            options={known.map((each) => ({ value: each.id, label: each.words }))}
          />
        </Field>
      ) : null}
      {reading && chosen.length > 0 ? (
        <ul className="listed">
          {chosen.map((option) => (
            <li key={option}>
              {wordsOfOption(reading, option)}{' '}
              <Link to={whatIfPath({ reading: reading.id, option })} target="_blank">
                {t('agenda.compare')}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <Field name="from" label={t('agenda.readingFrom')} required>
        <DayPicker />
      </Field>
    </>
  );
}
