import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { citation } from '../../vocabulary/citation.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { ScanInput } from '../command/scan-input.tsx';
import { TrackFacts } from '../pages/review/result-tab.tsx';
import { titleOfFinding } from '../ui/finding.ts';
import { useNames } from '../ui/person.tsx';
import { AboutJudge, splitAbout } from './about-judge.tsx';
import { PaperFields } from './paper-fields.tsx';

interface Filled {
  readonly about: string;
  readonly basis: string;
}

const bodies = ['qualityCommittee', 'adjudicationCommittee'] as const;

/** A finding that falls: which, on what basis, and by which papers. */
export function ReverseFinding(props: FormProps<ReviewPage>) {
  const { t, locale, field } = useWords();
  const [form] = Form.useForm();
  const { command, subject, given } = props;
  const nameOf = useNames(props.names);
  const tracks = Object.entries(subject.judges ?? {});
  const options = tracks.flatMap(([judge, { track }]) =>
    (track?.findings ?? []).map(({ finding, item }) => ({
      value: `${judge}/${finding}`,
      label: `${nameOf(judge)} · ${titleOfFinding(finding, t)} ${citation(item)[locale]}`,
    })),
  );
  const basis = Form.useWatch<string | undefined>('basis', form);
  const asked = options.find(({ value }) => value === `${given.judge}/${given.finding}`);
  const about = (asked ?? (options.length === 1 ? options[0] : undefined))?.value;
  return (
    <CommandFrame<Filled>
      {...props}
      form={form}
      initial={{ about }}
      fieldsOf={({ about: chosen, ...rest }) => ({ ...rest, ...splitAbout(chosen, 'finding') })}
    >
      <AboutJudge label={t('forms.reversal.which')} options={options} />
      <Track subject={subject} />
      <Field name="basis" governed="24:2">
        <Options name="basis" values={command.fields.properties?.basis?.enum ?? []} />
      </Field>
      <PaperFields legend={field('document')} />
      {basis === 'new-evidence' || basis === 'received-in-time' ? (
        <>
          {bodies.map((body) => (
            <div key={body}>
              <div className="row">
                <Field name={`${body}Minutes`} required>
                  <Line />
                </Field>
                <Field name={`${body}MinutesOn`} required>
                  <DayPicker notAfterToday />
                </Field>
              </div>
              <Field name={`${body}Scan`}>
                <ScanInput />
              </Field>
            </div>
          ))}
          <Field name="numberReason">
            <LongText rows={2} />
          </Field>
        </>
      ) : null}
    </CommandFrame>
  );
}

function Track({ subject }: { subject: ReviewPage }) {
  const about = Form.useWatch<string | undefined>('about');
  const track = about ? subject.judges?.[about.split('/')[0] ?? '']?.track : undefined;
  return track ? <TrackFacts track={track} /> : null;
}
