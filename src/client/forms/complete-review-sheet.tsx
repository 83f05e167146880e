import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { CaseFacts } from '../pages/review/case-facts.tsx';
import { Governing } from '../ui/governing.tsx';
import { useNames } from '../ui/person.tsx';
import { opinionsAsked } from './opinions-asked.ts';

const parts = ['facts', 'evidence', 'factsFound', 'lawApplied', 'outcome', 'errors'] as const;

/** The reviewer’s part of the sheet of Article 11, with what each held in deliberation, where several decided. */
export function CompleteReviewSheet(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { command, subject, names } = props;
  const nameOf = useNames(names);
  const judges = opinionsAsked(subject.case.bench);
  const held = command.fields.properties?.opinions?.additionalProperties;
  const values = typeof held === 'object' ? (held.enum ?? []) : [];
  return (
    <CommandFrame {...props} form={form} initial={subject.sheet}>
      <Article>
        {t('forms.sheet.case')}
        <Governing cite="11:2" />
      </Article>
      <CaseFacts identity={subject.case} names={names} />
      {parts.map((name) => (
        <Field key={name} command={command.name} name={name} required>
          <LongText rows={name === 'outcome' ? 2 : 3} />
        </Field>
      ))}
      {judges.length > 0 ? (
        <fieldset className="nested">
          <legend>{t('forms.sheet.opinions')}</legend>
          <p className="quiet">{t('forms.sheet.opinionsHelp')}</p>
          {judges.map((judge) => (
            <div key={judge}>
              <Field
                command={command.name}
                name="opinions"
                path={['opinions', judge]}
                label={nameOf(judge)}
                required
              >
                <Options name="opinions" values={values} />
              </Field>
              <WhyUnknown judge={judge} command={command.name} />
            </div>
          ))}
        </fieldset>
      ) : null}
    </CommandFrame>
  );
}

/** What isn’t known needs a reason. */
function WhyUnknown({ judge, command }: { judge: string; command: string }) {
  const held = Form.useWatch<string | undefined>(['opinions', judge]);
  if (held !== 'unknown') return null;
  return (
    <Field command={command} name="unknownBecause" path={['unknownBecause', judge]} required>
      <LongText rows={2} />
    </Field>
  );
}
