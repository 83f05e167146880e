import { Button, Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { citation } from '../../vocabulary/citation.ts';
import { numberOfFinding } from '../../vocabulary/names.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';

/** The preliminary opinion, with a report that can be drafted from what was entered (O3, 6, 10). */
export function CompleteExamination(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const { command, subject } = props;
  const { properties = {} } = command.fields;
  const draft = useReportDraft(subject);
  const findings = (subject.findings ?? []).filter((finding) => !finding.struck);
  const initial = findings.length > 0 ? { opinion: 'error' } : {};
  return (
    <CommandFrame {...props} form={form} initial={initial}>
      <Article>{t('forms.examination.help')}</Article>
      <Field command={command.name} name="opinion" governed="O3:4" required>
        <Options name="opinion" values={properties.opinion?.enum ?? []} />
      </Field>
      <Grade command={command.name} grades={properties.grade?.enum ?? []} />
      <Field
        command={command.name}
        name="report"
        required
        extra={
          <Button size="small" onClick={() => form.setFieldValue('report', draft(form.getFieldsValue(true)))}>
            {t('forms.examination.draft')}
          </Button>
        }
      >
        <LongText rows={10} />
      </Field>
    </CommandFrame>
  );
}

function Grade({ command, grades }: { command: string; grades: readonly string[] }) {
  const opinion = Form.useWatch<string | undefined>('opinion');
  if (opinion !== 'error') return null;
  return (
    <Field command={command} name="grade" required>
      <Options name="grade" values={grades} />
    </Field>
  );
}

interface Opinion {
  readonly opinion?: string;
  readonly grade?: string;
}

/** The report as far as it follows from what was entered; the opinion from what is chosen above it. */
function useReportDraft({ number = '', case: identity, sheet, findings = [] }: ReviewPage) {
  const { t, locale, choice } = useWords();
  const { caseNumber, cause = '' } = identity;
  const found = findings
    .filter((finding) => !finding.struck)
    .map(({ id, item, facts, pages }) =>
      t('forms.report.finding', { number: numberOfFinding(id), item: citation(item)[locale], facts, pages }),
    );
  const said = ({ opinion, grade }: Opinion) =>
    [opinion && choice('opinion', opinion), opinion === 'error' && grade && choice('grade', grade)]
      .filter(Boolean)
      .join(' ');
  return (chosen: Opinion) =>
    [
      t('forms.report.opening', { number, caseNumber, cause }),
      t('forms.report.facts', { text: sheet?.facts ?? '' }),
      t('forms.report.found', { text: [sheet?.factsFound, sheet?.lawApplied].filter(Boolean).join(' ') }),
      t('forms.report.errors', { text: sheet?.errors ?? '' }),
      ...found,
      t('forms.report.end', { text: said(chosen) }),
    ].join('\n');
}
