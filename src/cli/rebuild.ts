import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import { toInstant } from '../core/time/instant.ts';
import { courtsWithLogs } from '../log/stored.ts';
import { serviceOf } from '../server/court/found.ts';
import { rebuildViews } from '../server/views/rebuild.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withDatabase } from './with-court.ts';

const help: Text = {
  zh: `zhijian rebuild [--court 法院代字] [--data 目录]
  按日志重新生成台账、待办、会议表、通报表和期限。日志本身不变。\n`,
  en: `zhijian rebuild [--court CODE] [--data DIR]
  Makes register, desks, lists of meetings and circulars, and clocks anew from the log. The log itself stays as it is.\n`,
};

/** `zhijian rebuild`: all that is derived is thrown away and made again, to the same bytes. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      court: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const say = (line: Text) => void write(io.stderr, `${line[io.locale]}\n`);
  return withDatabase(values, io, async (db) => {
    const all = await courtsWithLogs(db);
    const courts = all.filter((court) => values.court === undefined || court === values.court);
    if (courts.length === 0) {
      say({ zh: '这里没有这个法院。', en: 'There is no such court here.' });
      return 2;
    }
    for (const court of courts) {
      const streams = await rebuildViews(serviceOf(db, court), toInstant(new Date().toISOString()), say);
      await write(io.stdout, `${JSON.stringify({ court, streams })}\n`);
    }
    return 0;
  });
}
