import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Provision } from '../../../answers/reference.ts';
import { lawQuery } from '../../api/reference.ts';
import { useWords } from '../../app/text.tsx';
import { Printed } from '../../ui/citation-drawer.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';

/** Both texts as printed, to search and to cite. */
export function LawPage() {
  const { t } = useWords();
  const law = useQuery(lawQuery);
  const [typed, setTyped] = useState('');
  return (
    <article className="law">
      <h1 className="page-title">{t('law.title')}</h1>
      <Input.Search
        allowClear
        className="readings-search no-print"
        aria-label={t('law.search')}
        placeholder={t('law.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Answered of={law}>{(provisions) => <Texts provisions={provisions} typed={typed.trim()} />}</Answered>
    </article>
  );
}

function Texts({ provisions, typed }: { provisions: readonly Provision[]; typed: string }) {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' });
  }, [hash]);
  const shown = provisions.filter(
    ({ kind, id, text }) => kind !== 'sentence' && (typed === '' || id === typed || text.includes(typed)),
  );
  if (shown.length === 0) return <Nothing />;
  return [...new Set(shown.map(({ heading }) => heading))].map((heading) => (
    <section key={heading} aria-label={heading}>
      <h2 className="section-title" lang="zh-CN">
        {heading}
      </h2>
      <Printed provisions={shown.filter((each) => each.heading === heading)} />
    </section>
  ));
}
