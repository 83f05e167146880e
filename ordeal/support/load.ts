import { setTimeout as sleep } from 'node:timers/promises';
import { addPerson, registered } from '../../src/testing/acting-in-court.ts';
import { type Court, inDatabase, verified } from './court.ts';
import type { Figures } from './ordeal.ts';

const AT_ONCE = 6;
let batch = 0;

/** What was asked of servers, and what they said to it. */
export interface Load {
  readonly acknowledged: Set<string>;
  /** Asked, and never answered, or answered that it can't be known. */
  readonly unknown: Set<string>;
  end(): Promise<void>;
}

/** Clients that give commands without a pause to servers whose addresses may change, and go on when one is away. */
export function load(court: Court, addresses: () => readonly string[]): Load {
  const acknowledged = new Set<string>();
  const unknown = new Set<string>();
  batch += 1;
  let going = true;
  const clients = Array.from({ length: AT_ONCE }, async (_, who) => {
    for (let n = 0; going; n += 1) {
      const all = addresses();
      const address = all[(who + n) % Math.max(1, all.length)];
      const id = `b${process.pid}-${batch}-${who}-${n}`;
      if (address === undefined) {
        await sleep(20);
        continue;
      }
      const answer = await addPerson(address, court.cookie, id).catch(() => undefined);
      if (answer?.status === 200) acknowledged.add(id);
      // another one was faster, and nothing was done
      else if (answer?.status === 409) continue;
      else if (answer && answer.status < 500)
        throw new Error(`${id}: ${answer.status} ${await answer.text()}`);
      else {
        unknown.add(id);
        await sleep(20);
      }
    }
  });
  return {
    acknowledged,
    unknown,
    end: async () => {
      going = false;
      await Promise.all(clients);
    },
  };
}

/**
 * Nothing that was acknowledged is lost, nothing is half done, nothing is done twice: also not when whoever got no answer
 * asks again under the same key.
 */
export async function allThereOnce(
  court: Court,
  address: string,
  { acknowledged, unknown }: Pick<Load, 'acknowledged' | 'unknown'>,
): Promise<Figures> {
  const before = await registered(address, court.cookie);
  const lost = [...acknowledged].filter((id) => !before.has(id));
  if (lost.length > 0) throw new Error(`lost: ${lost.length} of ${acknowledged.size}: ${lost.slice(0, 5)}`);
  const done = [...unknown].filter((id) => before.has(id)).length;
  for (const id of unknown) {
    let answer = await addPerson(address, court.cookie, id);
    for (let tries = 0; answer.status === 409 && tries < 20; tries += 1)
      answer = await addPerson(address, court.cookie, id);
    if (answer.status !== 200) throw new Error(`again ${id}: ${answer.status} ${await answer.text()}`);
  }
  const after = await registered(address, court.cookie);
  const [counted] = await inDatabase<{ persons: number; offices: number; entries: number; size: number }>(
    court,
    `select count(*) filter (where type = 'PersonAdded')::int as persons, count(*)::int as entries,
            count(*) filter (where type = 'OfficeGiven')::int as offices,
            (select size::int from log_head) as size from log_entry`,
  );
  // the administrator is one person with one office
  const persons = after.size + 1;
  if (counted?.persons !== persons || counted.offices !== persons || counted.entries !== counted.size)
    throw new Error(`half or twice: ${JSON.stringify({ ...counted, registered: persons })}`);
  verified(court);
  return {
    ...{ acknowledged: acknowledged.size, unanswered: unknown.size, 'unanswered, yet done': done },
    ...{ lost: 0, half: 0, twice: 0 },
  };
}
