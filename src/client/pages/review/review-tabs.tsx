import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { ReviewPage } from '../../../answers/review.ts';
import { useWords } from '../../app/text.tsx';
import { CaseTab } from './case-tab.tsx';
import { ExaminationTab } from './examination-tab.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { JudgesTab } from './judges-tab.tsx';
import { ResultTab } from './result-tab.tsx';
import { TraceTab } from './trace-tab.tsx';

const names = ['case', 'judges', 'examination', 'findings', 'result', 'trace'] as const;
type Name = (typeof names)[number];

function shown({ sight, inquiries = [] }: ReviewPage): readonly Name[] {
  const asked: readonly Name[] = inquiries.length > 0 ? ['examination'] : [];
  if (sight === 'referral') return ['case', ...asked, 'trace'];
  if (sight === 'inquiry') return ['examination'];
  if (sight === 'custody') return ['examination', 'trace'];
  if (sight === 'outcome') return ['case', 'result', ...asked, 'trace'];
  return names;
}

export function ReviewTabs({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const tabs: Readonly<Record<Name, () => ReactNode>> = {
    case: () => <CaseTab review={review} />,
    judges: () => <JudgesTab review={review} />,
    examination: () => <ExaminationTab review={review} />,
    findings: () => <FindingsTab review={review} />,
    result: () => <ResultTab review={review} />,
    trace: () => <TraceTab id={review.id} version={review.version} />,
  };
  const offered = shown(review);
  const asked = search.get('tab') as Name | null;
  const active = asked && offered.includes(asked) ? asked : offered[0];
  return (
    <Tabs
      activeKey={active}
      onChange={(tab) =>
        setSearch(
          (before) =>
            new URLSearchParams([...before].filter(([name]) => name !== 'tab').concat([['tab', tab]])),
        )
      }
      items={offered.map((name) => ({ key: name, label: t(`review.tab.${name}`), children: tabs[name]() }))}
      destroyOnHidden
    />
  );
}
