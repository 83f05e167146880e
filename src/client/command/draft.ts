import type { FormInstance } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { Target } from '../api/commands.ts';

const DRAFT = 'draft';

/** Keeps what is being filled in for this tab and person, until it is submitted. */
export function useDraft(name: string, form: FormInstance) {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = sessionStorage.getItem(name);
    if (!kept) return;
    form.setFieldsValue(JSON.parse(kept));
    setRestored(true);
  }, [name, form]);
  const keep = useCallback((values: unknown) => sessionStorage.setItem(name, JSON.stringify(values)), [name]);
  const discard = useCallback(() => {
    sessionStorage.removeItem(name);
    setRestored(false);
  }, [name]);
  return { restored, keep, discard };
}

export function hasDraft(name: string): boolean {
  return sessionStorage.getItem(name) !== null;
}

/** One draft for a person, a command, what it is given on and what the link has settled. */
export function draftName(
  person: string,
  command: string,
  { kind, id = 'new' }: Target,
  given: Readonly<Record<string, string>>,
): string {
  const settled = Object.entries(given).map(([name, value]) => `${name}=${value}`);
  return [DRAFT, person, kind, id, command, ...settled].map(encodeURIComponent).join('/');
}

/** Leaves the drafts of this person only: who signs in after another finds nothing of theirs. */
export function keepOnlyDraftsOf(person: string | undefined, storage: Storage = sessionStorage): void {
  const own = person === undefined ? undefined : `${DRAFT}/${encodeURIComponent(person)}/`;
  const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
  for (const name of names)
    if (name.startsWith(`${DRAFT}/`) && (own === undefined || !name.startsWith(own)))
      storage.removeItem(name);
}
