import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creates, isSystemOnly, stepsOf } from '../../core/court/commands.ts';
import { toInstant } from '../../core/time/instant.ts';
import { give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
});
afterAll(() => served.stop());

/** What is filled in so that the command gets beyond its fields; of the others what is missing is said, wherever they go. */
const filled: Readonly<Record<string, object>> = {
  'declare-recusal': { ground: 'other', words: '不宜参与。' },
  'request-recusal': { person: 'wu', ground: 'other', words: '不宜参与。' },
  urge: { whom: 'wu', words: '请尽快。' },
  'record-receipt': { judge: 'cao', of: 'notice' },
  'notify-judge': { judge: 'cao' },
  'hand-over-dossier': { to: 'wu' },
  'withdraw-finding': { finding: 'f1', reason: '撤回。' },
};
const commands = stepsOf.review
  .filter((step) => !isSystemOnly(step) && !creates(step))
  .map(({ name }) => name);

/** Also of a version that it never had. */
const asking: readonly Record<string, string>[] = [{}, { 'if-match': '"1"' }];

const unknowing: readonly (readonly [string, string])[] = [
  ['zhao', 'the president, who sat on the panel'],
  ['bai', 'a judge of another division'],
  ['xu', 'the clerk of a department that did not refer it'],
  ['shui', 'the system administrator'],
  ['zhang', 'finance'],
];

describe('a review that somebody may not know of', () => {
  it.each(unknowing)('is for %s (%s) as one that never was, whatever is asked of it', async (person) => {
    const cookie = await served.signIn(person);
    const entries = () => served.database.db.rows({ text: 'select size from log_head' });
    const before = await entries();
    const differing: string[] = [];
    for (const name of commands)
      for (const headers of asking) {
        const asked = async (id: string) => {
          const answer = await give(served, cookie, `/reviews/${id}/${name}`, filled[name] ?? {}, headers);
          const { date: _, ...rest } = answer.headers;
          return JSON.stringify([answer.status, answer.body, rest]);
        };
        if ((await asked('r1')) !== (await asked('r9'))) differing.push(`${name} ${JSON.stringify(headers)}`);
      }
    expect(differing).toEqual([]);
    expect(await entries()).toEqual(before);
  });
});
