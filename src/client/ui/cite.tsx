import { createContext, useContext } from 'react';
import { citation } from '../../vocabulary/citation.ts';
import { useWords } from '../app/text.tsx';

/** Opens the printed words behind a citation; given by the frame around every page. */
export const OpenCitation = createContext<((cite: string) => void) | undefined>(undefined);

/** `28(3)`, `O3` and `R-28.1` can be looked up here; `law:…` names another law, whose words are not in the house. */
export function canBeLookedUp(cite: string): boolean {
  return /^(O\d|R-|\d)/.test(cite);
}

/** A citation in running text, as people say it. */
export function useCitation(): (cite: string) => string {
  const { locale } = useWords();
  return (cite) => citation(cite)[locale];
}

/** The little chip of an article item or reading, the one place of short forms: “28(3)”; a click shows its words. */
export function Cite({ cite }: { cite: string }) {
  const { t } = useWords();
  const inWords = useCitation()(cite);
  const open = useContext(OpenCitation);
  if (cite.startsWith('law:')) return <span className="cite">{inWords}</span>;
  if (!open || !canBeLookedUp(cite))
    return (
      <span className="cite" title={inWords}>
        {cite}
      </span>
    );
  return (
    <button
      type="button"
      className="cite cite-open"
      title={t('law.show', { cite: inWords })}
      onClick={() => open(cite)}
    >
      {cite}
    </button>
  );
}
