import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
let office: string;
beforeAll(async () => {
  served = await servedCourt(await story('upheld-on-reconsideration', '2026-03-24T12:00'));
  served.clock.now = toInstant('2026-03-24T13:00:00+08:00');
  office = await served.signIn('shen');
});
afterAll(() => served.stop());

const path = '/reviews/r1/notify-decision/for-several';
const told = (...judges: readonly string[]) => ({ each: judges.map((judge) => ({ judge })) });

interface Row {
  readonly command: string;
  readonly on: { readonly id: string };
  readonly each?: readonly { readonly judge: string; readonly judgeName: string }[];
}

async function row(): Promise<Row | undefined> {
  const { body } = await ask(served, office, '/desk');
  const rows = (body.tasks as readonly Row[]).filter(
    ({ command, on }) => command === 'notify-decision' && on.id === 'r1',
  );
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0];
}

const version = async () => (await ask(served, office, '/reviews/r1')).body.version;

describe('several decisions of one review', () => {
  it('are one row of the desk', async () => {
    expect((await row())?.each?.map(({ judge }) => judge).sort()).toEqual(['cao', 'hua', 'yan']);
  });

  it('are told to nobody where one is refused, whose place is named', async () => {
    const before = await version();
    expect(await give(served, office, path, told('cao', 'yan', 'zhao'))).toMatchObject({
      status: 422,
      body: { code: 'not-concerned', fields: [{ field: 'each[2]' }] },
    });
    expect(await version()).toBe(before);
    expect((await row())?.each).toHaveLength(3);
  });

  it('are given in their own shape alone', async () => {
    for (const body of [{}, { each: [] }, { each: [{}] }, { judge: 'cao' }, told(...Array(51).fill('cao'))])
      expect(await give(served, office, path, body)).toMatchObject({
        status: 400,
        body: { code: 'malformed' },
      });
  });

  it('are told to all in one step, once for one idempotency key', async () => {
    const before = Number(await version());
    const key = { 'idempotency-key': 'all-three' };
    const done = await give(served, office, path, told('cao', 'yan', 'hua'), key);
    expect(done).toMatchObject({
      status: 200,
      body: { version: before + 3, events: Array(3).fill({ type: 'DecisionNotified', stream: 'review/r1' }) },
    });
    const again = await give(served, office, path, told('cao', 'yan', 'hua'), key);
    expect(again.body).toEqual(done.body);
    const other = await give(served, office, path, told('cao', 'hua', 'yan'), key);
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
    expect(await row()).toBeUndefined();
  });

  it('are not there for whoever may not know of the review', async () => {
    const judge = await served.signIn('jin');
    expect((await give(served, judge, path, told('cao'))).status).toBe(404);
  });
});
