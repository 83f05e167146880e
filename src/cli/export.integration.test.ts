import { PassThrough } from 'node:stream';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedCourt, servedCourt, story } from '../testing/served-court.ts';
import { run } from './export.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
});
afterAll(() => served.stop());

/** The test’s database by its address, on the embedded server by its socket. */
function databaseUrl(): string {
  const { connectionString, user, host, port, database, password } = served.database.superuser;
  if (connectionString) return connectionString;
  const login = [user, password].filter((each) => typeof each === 'string').map(encodeURIComponent);
  return `postgresql://${login.join(':')}@localhost:${port ?? 5432}/${database}?host=${encodeURIComponent(host ?? '')}`;
}

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const env = { DATABASE_URL: databaseUrl() };
  const exit = await run(args, { stdout, stderr, stdin: new PassThrough(), env, locale: 'en' });
  return { exit, out: Buffer.concat(chunks), said: Buffer.concat(errors).toString() };
}

describe('zhijian export', () => {
  const what = [['register'], ['statistics'], ['log'], ['record', '--judge', 'cao'], ['record', 'cao']];
  test.each(what)('gives %s %s as a workbook to a redirected output', async (...args) => {
    const { exit, out, said } = await call(...args, '--format', 'xlsx');
    expect([exit, said]).toEqual([0, expect.stringContaining('in the name of')]);
    expect(read(out).SheetNames).toHaveLength(1);
  });

  test('gives the headers of the log as a list, without contents', async () => {
    const { exit, out } = await call('log', '--format', 'csv');
    const [heading, ...lines] = out.toString().trim().split('\r\n');
    expect(exit).toBe(0);
    expect(heading).toContain('Position,Instant,By');
    expect(lines[0]).toMatch(/^0,/);
    expect(out.toString()).not.toContain('民间借贷');
  });

  test('of a record wants the judge', async () => {
    expect((await call('record')).exit).toBe(2);
  });
});
