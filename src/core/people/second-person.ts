import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import type { Cite } from '../kernel/reason.ts';
import { type Acting, actingOffices, principal } from './acting.ts';
import { prose } from './fields.ts';
import type { PersonId } from './people.ts';

/** Who has entered something that waits for a second person. */
export interface EnteredBy {
  readonly by?: PersonId;
  /** In which office. */
  readonly office: Office;
}

/** What a second person says: it is so, or why not. */
export const checked = { agrees: z.boolean().default(true), reason: prose.optional() };

/** The refusals of a check, resting on the article that asks for what is checked. */
export function checkRefusals<Article extends Cite>(cite: Article) {
  return {
    'second-person-needed': {
      cite,
      zh: '须由录入人以外、其他岗位的人核对。',
      en: 'It takes a second person, of another office.',
    },
    'reason-missing': { field: 'reason', cite, zh: '退回的，请写明理由。', en: 'Say why it is sent back.' },
  } as const;
}

export function maySecond(entered: EnteredBy, env: Acting): boolean {
  const same = entered.by === env.by || entered.by === principal(env);
  return !same && !actingOffices(env).includes(entered.office);
}
