import type { RefusalWords } from '../kernel/step.ts';

/** The refusal that every command shares which names a person, said once. */
export const unknownPerson = {
  'unknown-person': {
    cite: 'O1',
    zh: '人员名册中没有这一人员。',
    en: 'There is no such person in the register of people.',
  },
} as const satisfies Record<string, RefusalWords>;
