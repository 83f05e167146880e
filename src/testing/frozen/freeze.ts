/*
 * Freezes a release: its demonstration court as a data directory, as an exported log with contents, and as the answers of
 * some fifty pages. Run from a checkout of the release itself, with this folder copied into it where it has none:
 *
 *     node tools/run.mjs src/testing/frozen/freeze.ts 0.1 2026-11-27
 *
 * 0.1 was frozen at commit b21a9b7.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isCourtDate } from '../../core/time/court-date.ts';
import { beijing } from '../../core/time/instant.ts';
import { exportLines } from '../../log/export.ts';
import { courtsWithLogs } from '../../log/stored.ts';
import { serviceOf } from '../../server/court/found.ts';
import { openDatabase } from '../../server/database/open.ts';
import { foundDemonstration } from '../../server/demo/found.ts';
import { buildApp } from '../../server/http/app.ts';
import { askPages } from './ask-pages.ts';

const [release = '', day = ''] = process.argv.slice(2);
if (!release || !isCourtDate(day)) throw new Error('which release, and the day on which it is frozen');
const at = beijing(day, '09:00');
const folder = join(import.meta.dirname, release);
await mkdir(folder, { recursive: true });
const place = await mkdtemp(join(tmpdir(), 'zhijian-freeze-'));
const dataDirectory = join(place, 'court');

const { db, close } = await openDatabase({ dataDirectory });
await foundDemonstration(db, day, () => {});
const [court = ''] = await courtsWithLogs(db);
const lines: string[] = [];
await db.transaction(async (tx) => {
  for await (const line of exportLines(tx, court, { content: true })) lines.push(line);
});
const site = {
  db,
  service: serviceOf(db, court),
  demonstration: true,
  now: () => at,
  onError: (error: unknown) => {
    throw error;
  },
};
const app = await buildApp({ site });
const answers = await askPages(app);
await app.close();
await db.rows({ text: 'delete from session' });
await close();

// what a start writes anew, and what names the machine, stays out
const excluded = ['postmaster.opts', 'postgres.log', 'socket-directory'].map((name) => `--exclude=${name}`);
const tar = execFileSync('tar', ['-C', place, ...excluded, '--sort=name', '-cf', '-', 'court'], {
  maxBuffer: 1e9,
});
await writeFile(join(folder, 'data-directory.tar.br'), packed(tar));
await writeFile(join(folder, 'log.jsonl.br'), packed(Buffer.from(lines.join(''))));
await writeFile(join(folder, 'answers.json.br'), packed(Buffer.from(JSON.stringify({ at, answers }))));
await rm(place, { recursive: true, force: true });
process.stdout.write(`${lines.length - 2} entries, ${answers.length} answers\n`);

/** The copies of the catalog in the template databases lie further apart than a usual window reaches. */
function packed(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_LARGE_WINDOW]: 1, [constants.BROTLI_PARAM_LGWIN]: 27 },
  });
}
