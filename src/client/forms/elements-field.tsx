import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form } from 'antd';
import type { ErrorItem } from '../../answers/reference.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';

/** The elements an item asks for beside the act, each with what shows it. */
export function ElementsField({ item }: { item: ErrorItem }) {
  const { t, locale, comma } = useWords();
  const known = useQuery(referenceQuery).data?.elements ?? {};
  const all = [...new Set(item.limbs.flatMap((limb) => limb.requires))];
  const asked = all.filter((element) => item.grade === 'unlawful' || !known[element]?.paper);
  if (all.length === 0) return <p className="quiet">{t('forms.finding.noElements')}</p>;
  const options = asked.map((element) => ({
    value: element,
    label: (
      <>
        {known[element]?.words[locale] ?? element}{' '}
        <small className="quiet">
          {t('forms.finding.evidence', { evidence: known[element]?.evidence[locale] ?? '' })}
        </small>
      </>
    ),
  }));
  return (
    <>
      {item.limbs.length > 1 ? (
        <>
          <p className="quiet">{t('forms.finding.limbs')}</p>
          <ul className="listed nested">
            {item.limbs.map((limb) => (
              <li key={limb.act.zh}>
                {limb.act[locale]}{' '}
                <span className="quiet">
                  {limb.requires.map((element) => known[element]?.words[locale] ?? element).join(comma)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {asked.length > 0 ? (
        <Form.Item name="elements" label={t('forms.finding.elements')}>
          <Checkbox.Group className="stacked" options={options} />
        </Form.Item>
      ) : null}
    </>
  );
}
