import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale, Text } from '../core/kernel/text.ts';
import type { BackupPlan } from '../server/backup/schedule.ts';
import { Ended, ownSignals, whenAsked, within } from '../server/ending.ts';
import { startServer } from '../server/http/server.ts';
import { packageRoot } from '../server/package-root.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { whereIn } from './with-court.ts';

const help: Text = {
  zh: `zhijian serve [--port 端口] [--host 地址] [--data 目录] [--demo] [--court 法院代字]
             [--backup-dir 目录 [--backup-at 时:分] [--backup-keep 份数] [--backup-recipient 公钥]…]
  启动服务和网页。未设 DATABASE_URL 时使用 --data 目录（默认 ./data）中的内置数据库。
  --demo：目录中没有法院时建立演示法院。
  --backup-dir：每天备份到该目录（默认 02:30，北京时间），保留最近的 14 份；未加密的随即试恢复并校验。\n`,
  en: `zhijian serve [--port N] [--host H] [--data DIR] [--demo] [--court CODE]
              [--backup-dir DIR [--backup-at HH:MM] [--backup-keep N] [--backup-recipient KEY]…]
  The server with the web client. Without DATABASE_URL the embedded database of --data (default ./data) is used.
  --demo: founds the demonstration court where the data directory has none.
  --backup-dir: a backup every day (at 02:30 Beijing time unless said otherwise), the newest 14 kept; those that are not
  encrypted are restored into a scratch database at once and verified.\n`,
};

/** `zhijian serve`: until it is told to stop. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      court: { type: 'string' },
      demo: { type: 'boolean' },
      'backup-dir': { type: 'string' },
      'backup-at': { type: 'string' },
      'backup-keep': { type: 'string' },
      'backup-recipient': { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const port = Number(values.port ?? io.env.PORT ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    await write(
      io.stderr,
      { zh: '--port：0至65535的整数\n', en: '--port: a whole number, 0 to 65535\n' }[io.locale],
    );
    return 2;
  }
  const backups = planOf(values);
  if (backups === 'wrong') {
    await write(io.stderr, wrongPlan[io.locale]);
    return 2;
  }
  const say = (line: Text) => void write(io.stderr, `${line[io.locale]}\n`);
  const { asked } = ownSignals({ takingOver: true });
  const starting = startServer({
    port,
    host: values.host ?? io.env.HOST ?? '127.0.0.1',
    ...whereIn(values, io),
    demonstration: values.demo ?? false,
    court: values.court,
    backups,
    client: join(packageRoot(), 'dist', 'client'),
    say,
    asked,
  });
  const started = await orGivenUp(starting, asked);
  if (started === 'given-up') {
    say({ zh: '启动已中止。', en: 'The start was given up.' });
    return 0;
  }
  if ('wrong' in started) {
    say(started.wrong);
    return 1;
  }
  await write(io.stdout, ready(started.address, io.locale));
  await whenAsked(asked);
  say({ zh: '正在停止…', en: 'Stopping…' });
  await started.stop();
  return 0;
}

interface Backups {
  readonly 'backup-dir'?: string | undefined;
  readonly 'backup-at'?: string | undefined;
  readonly 'backup-keep'?: string | undefined;
  readonly 'backup-recipient'?: string[] | undefined;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const wrongPlan: Text = {
  zh: '--backup-at：时:分，如 02:30；--backup-keep：1 以上的整数；二者都要与 --backup-dir 同用\n',
  en: '--backup-at: HH:MM, as 02:30; --backup-keep: a whole number from 1; both only with --backup-dir\n',
};

function planOf(values: Backups): BackupPlan | undefined | 'wrong' {
  const { 'backup-dir': directory, 'backup-at': time = '02:30', 'backup-keep': kept = '14' } = values;
  if (directory === undefined) {
    const alone = values['backup-at'] ?? values['backup-keep'] ?? values['backup-recipient'];
    return alone === undefined ? undefined : 'wrong';
  }
  const keep = Number(kept);
  if (!TIME.test(time) || !Number.isInteger(keep) || keep < 1) return 'wrong';
  return { directory, time, keep, recipients: values['backup-recipient'] ?? [] };
}

function ready(address: string, locale: Locale): string {
  return locale === 'zh' ? `质鉴已就绪：${address}\n` : `Zhijian is ready: ${address}\n`;
}

/** How long a start that is given up may take to close what it opened; nothing was served, so that nothing is lost. */
const GIVING_UP_MS = 20_000;

async function orGivenUp<T>(starting: Promise<T>, asked: AbortSignal): Promise<T | 'given-up'> {
  const late = whenAsked(asked)
    .then(() => within(GIVING_UP_MS, starting))
    .then(() => 'given-up' as const);
  try {
    return await Promise.race([starting, late]);
  } catch (error) {
    if (error instanceof Ended) return 'given-up';
    throw error;
  }
}
