import type { FormInstance } from 'antd';
import { useCallback, useEffect, useState } from 'react';

/** Keeps what is being filled in for this tab and session, until it is submitted. */
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

export function draftName(
  command: string,
  id: string | undefined,
  given: Readonly<Record<string, string>>,
): string {
  return ['draft', command, id ?? 'new', ...Object.values(given)].join('/');
}
