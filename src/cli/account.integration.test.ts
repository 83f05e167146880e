import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPassword } from '../server/accounts/accounts.ts';
import { type OpenDatabase, openDatabase } from '../server/database/open.ts';
import { COURT, INIT } from '../testing/acting-in-court.ts';
import { main } from './main.ts';

let base: string;
let opened: OpenDatabase;
beforeAll(async () => {
  base = await mkdtemp('/tmp/zhijian-account-');
  opened = await openDatabase({ dataDirectory: join(base, 'data') });
});
afterAll(async () => {
  await opened.close();
  await rm(base, { recursive: true, force: true });
});

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const exit = await main([...args, '--lang', 'en', '--data', join(base, 'data')], io);
  const said = (stream: PassThrough) => String(stream.read() ?? '');
  return { exit, out: said(stdout), err: said(stderr) };
}

const passwordIn = (out: string) => (JSON.parse(out) as { oneTimePassword: string }).oneTimePassword;
const signsIn = async (password: string) =>
  typeof (await checkPassword(opened.db, COURT.code, COURT.login, password)) === 'object';

test('init that was broken off before its password was seen shows a new one, until somebody has signed in', async () => {
  const [...init] = INIT;
  const first = passwordIn((await call(...init)).out);
  const second = passwordIn((await call(...init)).out);
  expect([await signsIn(first), await signsIn(second)]).toEqual([false, true]);
  await opened.db.rows({ text: 'update account set one_time = false' });
  expect(await call(...init)).toMatchObject({ exit: 1, out: '', err: `${COURT.code} is there already.\n` });
});

test('account reset prints a password that the only administrator can use at once, and says what comes next', async () => {
  const { exit, out, err } = await call('account', 'reset', COURT.login);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ court: COURT.code, login: COURT.login, state: 'at-once' });
  expect(err).toContain('No other administrator can sign in');
  expect(await signsIn(passwordIn(out))).toBe(true);
});

test('account reset says which login is not there, and how it is called', async () => {
  expect(await call('account', 'reset', 'nobody')).toMatchObject({
    exit: 1,
    err: 'There is no account with the login nobody.\n',
  });
  expect(await call('account')).toMatchObject({ exit: 2 });
  expect((await call('account', '--help')).out).toContain('zhijian account reset LOGIN');
});
