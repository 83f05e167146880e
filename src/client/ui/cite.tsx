import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';

/** Opens the printed words behind a citation; given by the frame around every page. */
export const OpenCitation = createContext<((cite: string) => void) | undefined>(undefined);

/** `28(3)`, `O3` and `R-28.1` can be looked up here; `law:…` names another law, whose words are not in the house. */
export function canBeLookedUp(cite: string): boolean {
  return /^(O\d|R-|\d)/.test(cite);
}

/** What an article item or reading is called, as citations name it, “28(3)”; a click shows its words. */
export function Cite({ cite }: { cite: string }) {
  const { t } = useWords();
  const open = useContext(OpenCitation);
  if (cite.startsWith('law:')) return <OtherLaw cite={cite} />;
  if (!open || !canBeLookedUp(cite)) return <span className="cite">{cite}</span>;
  return (
    <button
      type="button"
      className="cite cite-open"
      title={t('law.show', { cite })}
      onClick={() => open(cite)}
    >
      {cite}
    </button>
  );
}

/** `law:Judges Law 11, 48, 53` in the language of the page. */
function OtherLaw({ cite }: { cite: string }) {
  const { t, locale } = useWords();
  const laws = useQuery(referenceQuery).data?.laws ?? [];
  const [, name = '', articles = ''] = /^law:(.*?)(?: (\d[\d, ]*))?$/.exec(cite) ?? [];
  const law = laws.find(({ en }) => en === name)?.[locale] ?? name;
  const key = articles ? 'law.otherArticles' : 'law.other';
  return (
    <span className="cite">
      {t(key, { law, articles: articles.replaceAll(', ', t('law.betweenArticles')) })}
    </span>
  );
}
