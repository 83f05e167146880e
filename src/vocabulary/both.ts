/** Words in both languages, as everything here answers them. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}
