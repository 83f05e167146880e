import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-10T10:00'));
  served.clock.now = toInstant('2026-03-10T11:00:00+08:00');
});
afterAll(() => served.stop());

interface Desk {
  readonly tasks: readonly {
    command: string;
    title: string;
    onBehalfOf?: string;
    waits?: readonly { cite: string }[];
    on: { id: string };
  }[];
  readonly waiting: readonly { command: string; persons: readonly string[] }[];
  readonly cover: { readonly deputies: readonly { deputy: string; handedOver: boolean }[] };
}

async function desk(person: string): Promise<Desk> {
  const { body } = await ask<Desk>(served, await served.signIn(person), '/desk');
  return body;
}

async function feed(address: string) {
  const answer = await served.app.inject({ method: 'GET', url: new URL(address).pathname });
  return { status: answer.statusCode, type: answer.headers['content-type'], text: answer.body };
}

async function newFeed(person: string): Promise<string> {
  const made = await give(served, await served.signIn(person), '/calendar-feed');
  expect(made.status).toBe(201);
  return String(made.body.address);
}

/** The lines of a calendar, unfolded, as name and value. */
function linesOf(text: string): readonly (readonly [string, string])[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

describe('my desk', () => {
  it('has what the reviewer can do now, and apart from it what waits and for what', async () => {
    const { tasks } = await desk('zhao');
    const now = tasks.filter((task) => !task.waits).map((task) => task.command);
    expect(now).toContain('disclose-findings');
    const later = tasks.find((task) => task.command === 'complete-examination');
    expect(later?.waits?.[0]?.cite).toBe('13');
  });

  it('tells the office what others have to do, and nobody else', async () => {
    const { waiting } = await desk('shen');
    expect(waiting).toContainEqual(
      expect.objectContaining({
        command: 'disclose-findings',
        persons: ['zhao'],
        personNames: ['赵明远'],
      }),
    );
    expect((await desk('qian')).waiting).toEqual([]);
    expect((await desk('cao')).waiting).toEqual([]);
  });

  it('of the office asks for the quarter’s meeting, as long as none is planned', async () => {
    const { tasks } = await desk('shen');
    expect(tasks).toContainEqual(
      expect.objectContaining({ command: 'plan-meeting', dueOn: '2026-03-31', clock: 'quarterly-meeting' }),
    );
  });
});

describe('the calendar feed', () => {
  it('has a person’s deadlines as days, with the number of the review and nothing of the case', async () => {
    const { status, type, text } = await feed(await newFeed('zhao'));
    expect({ status, type }).toEqual({ status: 200, type: 'text/calendar; charset=utf-8' });
    const lines = linesOf(text);
    const values = (name: string) => lines.filter((line) => line[0] === name).map((line) => line[1]);
    expect(values('BEGIN')[0]).toBe('VCALENDAR');
    expect(values('BEGIN').length).toBe(values('END').length);
    expect(values('UID').length).toBe(new Set(values('UID')).size);
    expect(values('UID').length).toBe(values('DTSTAMP').length);
    expect(values('DTSTART;VALUE=DATE')).toContain('20260408');
    expect(values('SUMMARY').join()).toContain('评查〔2026〕1号');
    expect(text).not.toMatch(/吉0799|民间借贷|张某甲|曹立新/);
  });

  it('is the same calendar at the next fetch', async () => {
    const address = await newFeed('zhao');
    const uids = async () => linesOf((await feed(address)).text).filter(([name]) => name === 'UID');
    expect(await uids()).toEqual(await uids());
  });

  it('is gone when it is revoked, renewed or wrong', async () => {
    const first = await newFeed('shen');
    const second = await newFeed('shen');
    expect((await feed(first)).status).toBe(404);
    expect((await feed(second)).status).toBe(200);
    await ask(served, await served.signIn('shen'), '/calendar-feed', { method: 'DELETE' });
    expect((await feed(second)).status).toBe(404);
    expect((await feed(`http://x/api/v1/calendar-feed/${'a'.repeat(43)}.ics`)).status).toBe(404);
  });

  it('keeps the secret as a hash alone', async () => {
    const address = await newFeed('shen');
    const token = address.split('/').at(-1)?.replace('.ics', '') ?? '';
    const rows = await served.database.db.rows<{ row: string }>({
      text: 'select f::text as row from calendar_feed f',
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain(token);
  });
});

describe('a hand-over of all open work', () => {
  it('tells beforehand what goes and what does not, why, and what to do instead', async () => {
    const { body } = await ask(served, await served.signIn('shen'), '/people/zhao/open-work?to=qian');
    const items = body.items as {
      title: string;
      goes: boolean;
      because: { cite: string }[];
      instead?: object;
    }[];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.goes).toBe(false);
      expect(item.because[0]?.cite).toBe('O3');
    }
    expect(items.map((item) => item.instead)).toContainEqual(
      expect.objectContaining({ command: 'release-assignment' }),
    );
    expect((await ask(served, await served.signIn('cao'), '/people/zhao/open-work')).status).toBe(404);
  });

  it('puts the work on the receiver’s desk on behalf, both desks say so, and the log records it', async () => {
    const early = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00'));
    early.clock.now = toInstant('2026-03-05T09:00:00+08:00');
    const at = async (person: string) => {
      const { body } = await ask<Desk>(early, await early.signIn(person), '/desk');
      return body;
    };
    const fields = { to: 'you', from: '2026-03-05', reason: '长期病假' };
    const handed = await give(early, await early.signIn('wang'), '/people/shen/hand-over-work', fields);
    expect(handed.status).toBe(200);
    expect((await at('you')).tasks).toContainEqual(
      expect.objectContaining({ command: 'assign-reviewer', onBehalfOf: 'shen' }),
    );
    expect((await at('shen')).cover.deputies).toEqual([
      expect.objectContaining({ deputy: 'you', handedOver: true }),
    ]);
    const behalf = { 'x-on-behalf-of': 'shen' };
    const you = await early.signIn('you');
    expect((await give(early, you, '/reviews/r1/assign-reviewer', {}, behalf)).status).toBe(200);
    const rows = await early.database.db.rows<{ actor: string; behalf: string }>({
      text: `select actor, on_behalf_of as behalf from log_entry where type = 'ReviewerAssigned'`,
    });
    expect(rows).toEqual([{ actor: 'you', behalf: 'shen' }]);
    expect((await at('you')).tasks.filter((task) => task.command === 'assign-reviewer')).toEqual([]);
    await early.stop();
  });

  it('shows a deputy nothing of a review from which they are recused', async () => {
    const early = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00'));
    early.clock.now = toInstant('2026-03-05T09:00:00+08:00');
    const fields = { to: 'cao', from: '2026-03-05', reason: '长期病假' };
    await give(early, await early.signIn('wang'), '/people/shen/hand-over-work', fields);
    const { body } = await ask<Desk>(early, await early.signIn('cao'), '/desk');
    expect(body.tasks.filter((task) => task.onBehalfOf === 'shen')).toEqual([]);
    await early.stop();
  });
});

describe('recusal', () => {
  it('takes a review out of the feed and the desk of whom it binds, at once', async () => {
    const address = await newFeed('shen');
    const number = /评查〔2026〕1号/;
    const han = await served.signIn('han');
    const path = '/reviews/r1/give-feedback';
    expect((await desk('shen')).waiting.length).toBeGreaterThan(0);
    const wang = await served.signIn('wang');
    await give(served, wang, '/people/declare-relatives', { one: 'shen', other: 'cao' });
    expect((await feed(address)).text).not.toMatch(number);
    expect((await desk('shen')).waiting).toEqual([]);
    expect((await ask(served, han, '/reviews/r1')).status).toBe(200);
    expect((await give(served, await served.signIn('shen'), path, {})).status).not.toBe(200);
    const reviewer = await newFeed('zhao');
    expect((await feed(reviewer)).text).toMatch(number);
    await give(served, wang, '/people/declare-relatives', { one: 'zhao', other: 'cao' });
    expect((await feed(reviewer)).text).not.toMatch(number);
  });
});
