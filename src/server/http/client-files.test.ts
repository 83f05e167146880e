import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientFiles } from './client-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhijian-client-'));
const app = fastify();
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>质鉴</title>');
  writeFileSync(join(folder, 'assets', 'index-CSfKUz6M.js'), 'export {};');
  await clientFiles(app, folder);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const cachingOf = async (url: string) => (await app.inject(url)).headers['cache-control'];

describe('the files of the client', () => {
  it('are kept by the browser where their name changes with their content, and asked for anew where it doesn’t', async () => {
    expect(await cachingOf('/assets/index-CSfKUz6M.js')).toBe('public, max-age=31536000, immutable');
    expect(await cachingOf('/')).toBe('no-cache');
    expect(await cachingOf('/index.html')).toBe('no-cache');
  });

  it('answer any address of a page with the page, and an unknown file or route with 404', async () => {
    const page = await app.inject('/reviews/r1');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(page.body).toContain('质鉴');
    expect((await app.inject('/assets/none.js')).statusCode).toBe(404);
    expect((await app.inject('/api/v1/none')).statusCode).toBe(404);
  });
});
