/** What a circular begins with when another page has drafted it. */
export interface CircularDraft {
  readonly title: string;
  readonly text: string;
  readonly reviews: readonly string[];
  readonly names: boolean;
  readonly clarifies: string;
}

/** The draft that came with the link to the form, if one did. */
export function draftOf(state: unknown): CircularDraft | undefined {
  const draft = (state as { readonly circular?: CircularDraft } | null)?.circular;
  return draft?.title === undefined ? undefined : draft;
}
