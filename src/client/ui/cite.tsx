import { createContext, useContext } from 'react';
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
  if (!open || !canBeLookedUp(cite)) return <span className="cite">{cite.replace(/^law:/, '')}</span>;
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
