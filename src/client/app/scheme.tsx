import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Scheme } from './theme.ts';

export type Wish = Scheme | 'auto';

interface Chosen {
  readonly scheme: Scheme;
  readonly wish: Wish;
  setWish(wish: Wish): void;
}

const Context = createContext<Chosen>({ scheme: 'light', wish: 'auto', setWish: () => undefined });
const darkSystem = '(prefers-color-scheme: dark)';

export function useScheme(): Chosen {
  return useContext(Context);
}

export function SchemeProvider({ children }: { children: ReactNode }) {
  const [wish, setWish] = useState<Wish>(() => (localStorage.getItem('scheme') as Wish | null) ?? 'auto');
  const [system, setSystem] = useState(() => matchMedia(darkSystem).matches);
  useEffect(() => {
    const media = matchMedia(darkSystem);
    const heard = () => setSystem(media.matches);
    media.addEventListener('change', heard);
    return () => media.removeEventListener('change', heard);
  }, []);
  const scheme: Scheme = wish === 'auto' ? (system ? 'dark' : 'light') : wish;
  useEffect(() => {
    localStorage.setItem('scheme', wish);
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dataset.scheme = scheme;
  }, [wish, scheme]);
  const chosen = useMemo(() => ({ scheme, wish, setWish }), [scheme, wish]);
  return <Context value={chosen}>{children}</Context>;
}
