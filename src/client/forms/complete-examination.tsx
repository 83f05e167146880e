import { Button, Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Article, Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { Options } from '../command/schema-field.tsx';

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
          <Button size="small" onClick={() => form.setFieldValue('report', draft)}>
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

function useReportDraft({ number = '', case: identity, sheet, findings = [] }: ReviewPage): string {
  const { t } = useWords();
  const { caseNumber, cause = '' } = identity;
  const found = findings
    .filter((finding) => !finding.struck)
    .map(({ id, item, facts, pages }) => t('forms.report.finding', { id, item, facts, pages }));
  return [
    t('forms.report.opening', { number, caseNumber, cause }),
    t('forms.report.facts', { text: sheet?.facts ?? '' }),
    t('forms.report.found', { text: [sheet?.factsFound, sheet?.lawApplied].filter(Boolean).join(' ') }),
    t('forms.report.errors', { text: sheet?.errors ?? '' }),
    ...found,
    t('forms.report.end'),
  ].join('\n');
}
