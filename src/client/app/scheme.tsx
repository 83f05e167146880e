import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useMedia } from './media.ts';
import type { Scheme } from './theme.ts';

export type Wish = Scheme | 'auto';

interface Chosen {
  readonly scheme: Scheme;
  readonly wish: Wish;
  setWish(wish: Wish): void;
}

const Context = createContext<Chosen>({ scheme: 'light', wish: 'auto', setWish: () => undefined });

export function useScheme(): Chosen {
  return useContext(Context);
}

export function SchemeProvider({ children }: { children: ReactNode }) {
  const [wish, setWish] = useState<Wish>(() => (localStorage.getItem('scheme') as Wish | null) ?? 'auto');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const scheme: Scheme = wish === 'auto' ? (dark ? 'dark' : 'light') : wish;
  useEffect(() => {
    localStorage.setItem('scheme', wish);
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dataset.scheme = scheme;
  }, [wish, scheme]);
  const chosen = useMemo(() => ({ scheme, wish, setWish }), [scheme, wish]);
  return <Context value={chosen}>{children}</Context>;
}
