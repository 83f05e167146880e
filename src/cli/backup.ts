import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Text } from '../core/kernel/text.ts';
import { noteBackup } from '../server/backup/done.ts';
import { NotABackup, readBackup } from '../server/backup/lines.ts';
import { readPacked } from '../server/backup/packed-file.ts';
import { CannotRestore } from '../server/backup/restore.ts';
import { tryRestore } from '../server/backup/scratch.ts';
import { type Written, writeBackup } from '../server/backup/write.ts';
import { type FoundServer, openOn } from '../server/database/open.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withServer } from './with-court.ts';

const help: Text = {
  zh: `zhijian backup 文件 [--recipient 公钥]… [--check] [--data 目录]
  在运行中备份全部法院的数据（某一时刻的完整副本，压缩；给出公钥时加密）。--check：随即恢复到临时数据库并校验。
zhijian backup --new-key
  生成一对密钥：recipient 用于备份，identity 用于恢复，请离线保管后者。\n`,
  en: `zhijian backup FILE [--recipient KEY]… [--check] [--data DIR]
  A copy of all courts as of one moment, while they are in use; compressed, and encrypted where keys are given.
  --check: restores it at once into a scratch database and verifies it there.
zhijian backup --new-key
  A pair of keys: “recipient” for backups, “identity” for restoring; keep the latter away from the server.\n`,
};

/** `zhijian backup`: 0 written (and found good, with --check); 1 it could not be, or was found bad; 2 a malformed call. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      recipient: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      'new-key': { type: 'boolean' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  if (values['new-key']) {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await write(io.stdout, `${JSON.stringify({ recipient, identity })}\n`);
    return 0;
  }
  const say = (line: Text) => void write(io.stderr, `${line[io.locale]}\n`);
  const recipients = values.recipient ?? [];
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values.check && recipients.length > 0)) {
    if (values.check && recipients.length > 0) say(needsKey);
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  if (await isThere(file)) {
    say({ zh: `${file} 已存在，不会覆盖。`, en: `${file} is there already, and is not overwritten.` });
    return 1;
  }
  const asked = { recipients, check: values.check ?? false, say, io };
  return withServer(values, io, (server) => written(server, resolve(file), asked));
}

const needsKey: Text = {
  zh: '加密的备份无法在此试恢复：请在保管密钥之处运行 zhijian restore 文件 --check --identity 密钥。',
  en: 'An encrypted backup can’t be tried here: run zhijian restore FILE --check --identity KEY where the key is.',
};

interface Asked {
  readonly recipients: readonly string[];
  readonly check: boolean;
  readonly say: (line: Text) => void;
  readonly io: Io;
}

async function written(server: FoundServer, file: string, { recipients, check, say, io }: Asked) {
  const db = await openOn(server);
  try {
    const at = new Date().toISOString();
    const told = inTenths((percent) => say({ zh: `备份：${percent}%`, en: `Backing up: ${percent} %` }));
    const done = await writeBackup(db, file, { at, recipients, told });
    const wrong = check ? await found(server, done) : undefined;
    for (const { court, entries, lastHash } of check ? done.courts : []) {
      const failed = wrong?.en ?? null;
      await noteBackup(db, court, { at, file, bytes: done.bytes, entries, lastHash, tried: true, failed });
    }
    await write(
      io.stdout,
      `${JSON.stringify({ ...done, tried: check, ...(wrong ? { wrong: wrong.en } : {}) })}\n`,
    );
    if (wrong) say(wrong);
    return wrong ? 1 : 0;
  } catch (error) {
    const reason = diskReasons[(error as { code?: string }).code ?? ''];
    if (!reason) throw error;
    say({ zh: `未写成备份：${reason.zh}（${file}）`, en: `No backup was written: ${reason.en} (${file})` });
    return 1;
  } finally {
    await db.close();
  }
}

const diskReasons: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用尽', en: 'the quota of the disk is used up' },
  EACCES: { zh: '没有写入权限', en: 'there is no right to write there' },
  EROFS: { zh: '该处为只读', en: 'that place is read-only' },
  ENOENT: { zh: '没有这个目录', en: 'there is no such directory' },
};

/** What is wrong with a backup that was restored into a scratch database, if anything. */
async function found(server: FoundServer, { file, courts }: Written): Promise<Text | undefined> {
  try {
    const reports = await tryRestore(server, await readBackup(readPacked(file, undefined)));
    const bad = courts.find(({ court, lastHash }) => {
      const report = reports.find(({ log }) => log === court);
      return !report || report.broken || report.lastHash !== lastHash;
    });
    if (!bad) return undefined;
    return {
      zh: `${bad.court} 的日志在备份中不完好。`,
      en: `The log of ${bad.court} is not whole in the backup.`,
    };
  } catch (error) {
    if (error instanceof CannotRestore) return error.says;
    if (error instanceof NotABackup)
      return { zh: '备份不能恢复。', en: `The backup can’t be restored: ${error.message}.` };
    throw error;
  }
}

/** Every tenth once. */
export function inTenths(tell: (percent: number) => void): (percent: number) => void {
  let last = 0;
  return (percent) => {
    const tenth = Math.floor(percent / 10) * 10;
    if (tenth > last) tell(tenth);
    last = Math.max(last, tenth);
  };
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
