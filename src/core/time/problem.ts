/** A custom issue for zod in both languages: English as its message, Chinese beside it. */
export function problem(path: readonly PropertyKey[], zh: string, en: string) {
  return { code: 'custom' as const, path: [...path], message: en, params: { zh } };
}
