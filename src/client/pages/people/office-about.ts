/** What a form has of an office, as typed so far. */
export interface OfficeFilled {
  readonly office?: string;
  readonly categories?: readonly string[];
  readonly source?: string;
}

/** Which offices ask for more than their name: what a vice-president is in charge of, whose cases a source clerk refers. */
const asksFor: Readonly<Record<string, keyof OfficeFilled>> = {
  'vice-president': 'categories',
  'source-clerk': 'source',
};

/** What else a form asks of this office. */
export function askedOf(office: string | undefined): keyof OfficeFilled | undefined {
  return office === undefined ? undefined : asksFor[office];
}

/** The office without what was typed for another one chosen before it. */
export function officeFields<Filled extends OfficeFilled>({ categories, source, ...filled }: Filled) {
  const asked = askedOf(filled.office);
  return {
    ...filled,
    ...(asked === 'categories' ? { categories } : {}),
    ...(asked === 'source' ? { source } : {}),
  };
}
