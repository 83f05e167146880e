import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { ReadingsRegister } from '../../answers/readings.ts';
import type { Provision } from '../../answers/reference.ts';
import { citation } from '../../vocabulary/citation.ts';
import { resourceQuery } from '../api/queries.ts';
import { lawQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { Cite, OpenCitation } from './cite.tsx';
import { Answered } from './states.tsx';

/** The frame in which every citation can be opened, over whatever page it stands on. */
export function Citations({ children }: { children: ReactNode }) {
  const { t, locale } = useWords();
  const [cite, setCite] = useState<string>();
  const [open, setOpen] = useState(false);
  const show = (next: string) => {
    setCite(next);
    setOpen(true);
  };
  return (
    <OpenCitation value={show}>
      {children}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={cite ? t('law.cited', { cite: citation(cite)[locale] }) : ''}
        size={520}
        zIndex={1200}
        destroyOnHidden
      >
        {cite ? (
          cite.startsWith('R-') ? (
            <ReadingWords id={cite} onLeave={() => setOpen(false)} />
          ) : (
            <PrintedWords cite={cite} onLeave={() => setOpen(false)} />
          )
        ) : null}
      </Drawer>
    </OpenCitation>
  );
}

/** The article that the citation is of, whole, with the part that is cited marked. */
function PrintedWords({ cite, onLeave }: { cite: string; onLeave: () => void }) {
  const { t } = useWords();
  const law = useQuery(lawQuery);
  return (
    <Answered of={law}>
      {(provisions) => (
        <>
          <Printed provisions={partsOf(provisions, cite)} cited={cite} />
          <p className="quiet">
            <Link to={`/law#${encodeURIComponent(cite)}`} onClick={onLeave}>
              {t('law.whole')}
            </Link>
          </p>
        </>
      )}
    </Answered>
  );
}

/** The article or section with all its parts; `9(1)` is a part of `9`, `O3:2` of `O3`. */
export function partsOf(provisions: readonly Provision[], cite: string): readonly Provision[] {
  const whole = /^(O?\d+)/.exec(cite)?.[1];
  return provisions.filter(({ id, kind }) => kind !== 'sentence' && /^(O?\d+)/.exec(id)?.[1] === whole);
}

export function Printed({ provisions, cited }: { provisions: readonly Provision[]; cited?: string }) {
  return (
    <div className="printed" lang="zh-CN">
      {provisions.map(({ id, text }) => (
        <p key={id} id={cited ? undefined : id} className={id === cited ? 'cited' : undefined}>
          {id === cited ? <mark>{text}</mark> : text}
        </p>
      ))}
    </div>
  );
}

/** An open point: the words, the options, the one in force. */
function ReadingWords({ id, onLeave }: { id: string; onLeave: () => void }) {
  const { t } = useWords();
  const register = useQuery(resourceQuery<ReadingsRegister>('/readings'));
  return (
    <Answered of={register}>
      {({ readings }) => {
        const reading = readings.find((each) => each.id === id);
        if (!reading) return null;
        const { title, quotes, articles, why, options, figure, inForce } = reading;
        return (
          <>
            <h3>{title}</h3>
            <p lang="zh-CN">
              {quotes.map((quote) => (
                <q key={quote}>{quote}</q>
              ))}{' '}
              {articles.map((article) => (
                <Cite key={article} cite={article} />
              ))}
            </p>
            <ul className="reading-options">
              {(options ?? [{ id: inForce, words: `${inForce} ${figure?.unit ?? ''}` }]).map((option) => (
                <li key={option.id} className={option.id === inForce ? 'in-force' : undefined}>
                  {option.words} {option.id === inForce ? `(${t('readings.inForce')})` : ''}
                </li>
              ))}
            </ul>
            <p className="quiet">{t('readings.why', { why })}</p>
            <p className="quiet">
              <Link to={`/readings#${id}`} onClick={onLeave}>
                {t('law.register')}
              </Link>
            </p>
          </>
        );
      }}
    </Answered>
  );
}
