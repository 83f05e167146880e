import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ErrorItem, Reference } from '../../answers/reference.ts';
import type { ReviewPage } from '../../answers/review.ts';
import { rulings } from '../../vocabulary/case.ts';
import { errorGrades } from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { Options, YesNo } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Article, Field, Line, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';
import { ElementsField } from './elements-field.tsx';
import { ItemPicker, useItem } from './item-picker.tsx';
import { LeftOff } from './left-off.tsx';
import { opinionsAsked } from './opinions-asked.ts';
import { PaperFields } from './paper-fields.tsx';
import { PersonsEditor } from './persons-editor.tsx';

const gradesUp: readonly string[] = idsOf(errorGrades);

/** A finding: item, elements, facts and pages, persons and shares, cause, and what 20 and 22 ask (15, 17–20, 22). */
export function ProposeFinding(props: FormProps<ReviewPage>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const { command, subject, names } = props;
  const { properties = {} } = command.fields;
  const name = command.name;
  const members = subject.case.bench?.members ?? [];
  const handling = members.filter((member) => member.handling).map(({ judge }) => ({ judge }));
  const initial = {
    elements: [],
    alternatives: [],
    misled: false,
    brokeCentralism: false,
    persons: subject.attribution?.attributions ?? handling,
  };
  return (
    <CommandFrame {...props} form={form} initial={initial}>
      <Field command={name} name="item" label={t('forms.finding.item')} required>
        <ItemPicker />
      </Field>
      <AboutItem name={name} />
      <div className="row">
        <Field command={name} name="pages" required>
          <Line />
        </Field>
        <Field command={name} name="correctedOn">
          <DayPicker notAfterToday />
        </Field>
        <Field command={name} name="actOn">
          <DayPicker notAfterToday />
        </Field>
      </div>
      <Field command={name} name="facts" required>
        <LongText rows={4} />
      </Field>
      <PersonsEditor
        shares={properties.persons?.items?.properties?.share?.enum ?? []}
        bench={members}
        attribution={subject.attribution}
        names={names}
      />
      <LeftOff names={names} />
      <Field command={name} name="cause" governed="15:2" required>
        <Options name="cause" values={properties.cause?.enum ?? []} />
      </Field>
      <Field command={name} name="circumstances">
        <LongText rows={2} />
      </Field>
      <Field command={name} name="seriousConsequence" label={t('forms.finding.serious')} required>
        <YesNo />
      </Field>
      <Discipline name={name} />
      <details className="nested">
        <summary>{t('forms.finding.special')}</summary>
        {opinionsAsked(subject.case.bench).length > 0 ? (
          <Field command={name} name="misled">
            <YesNo />
          </Field>
        ) : null}
        {subject.case.bench?.committee ? (
          <Field command={name} name="brokeCentralism">
            <YesNo />
          </Field>
        ) : null}
        <Field command={name} name="proof">
          <LongText rows={2} />
        </Field>
      </details>
      <details className="nested">
        <summary>{field('superiorDocument')}</summary>
        <PaperFields legend={field('superiorDocument')} path={['superiorDocument']} />
        <Field command={name} name="court" path={['superiorDocument', 'court']} label={field('court')}>
          <Line />
        </Field>
      </details>
    </CommandFrame>
  );
}

/** What the chosen item asks for, in its words, and the lighter items that may be disclosed beside it. */
function AboutItem({ name }: { name: string }) {
  const { t, locale, field } = useWords();
  const item = useItem(Form.useWatch<string | undefined>('item'));
  const known = useQuery(referenceQuery).data?.elements ?? {};
  if (!item) return null;
  const rank = gradesUp.indexOf(item.grade);
  return (
    <>
      <Article>
        {item.words[locale]} {item.catchAll ? <p className="quiet">{t('forms.finding.catchAll')}</p> : null}
      </Article>
      <ElementsField item={item} />
      {asksPaper(item, known, 'ruling') ? (
        <>
          <PaperFields legend={field('ruling')} path={['ruling']} required governed="19(1)" />
          <div className="row">
            <Field command={name} name="court" path={['ruling', 'court']} label={field('court')} required>
              <Line />
            </Field>
            <Field command={name} name="did" path={['ruling', 'did']} label={field('did')} required>
              <Options name="did" values={idsOf(rulings)} />
            </Field>
          </div>
        </>
      ) : null}
      {rank > 0 ? (
        <Field command={name} name="alternatives" label={t('forms.finding.alternatives')}>
          <ItemPicker
            multiple
            offered={({ grade }) => gradesUp.includes(grade) && gradesUp.indexOf(grade) < rank}
          />
        </Field>
      ) : null}
    </>
  );
}

/** Whether an item rests on a paper of another body. */
function asksPaper(item: ErrorItem, known: Reference['elements'], paper: 'ruling' | 'body'): boolean {
  return (
    item.grade !== 'unlawful' &&
    item.limbs.some(({ requires }) => requires.some((each) => known[each]?.paper === paper))
  );
}

function Discipline({ name }: { name: string }) {
  const serious = Form.useWatch<boolean | undefined>('seriousConsequence');
  if (!serious) return null;
  return (
    <Field command={name} name="discipline" required>
      <LongText rows={2} />
    </Field>
  );
}
