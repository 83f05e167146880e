import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import { type CourtDate, isCourtDate } from '../core/time/court-date.ts';
import { heldMeetings, whatIf } from '../server/queries/what-if.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withCourt } from './with-court.ts';

const help: Text = {
  zh: `zhijian what-if 口径 选项 [--from 日期] [--by 人员编号] [--data 目录] [--court 法院代字]
  假如自某日起（不写则自《暂行办法》施行之日起）改用该口径的另一选项，本院以往的结果有哪些不同。只比较，不改动；以 --by 的权限。\n`,
  en: `zhijian what-if READING OPTION [--from DAY] [--by PERSON] [--data DIR] [--court CODE]
  What past results of the court would be if another option had held from a day on (without it: since the Measures came into force).
  It compares and changes nothing, with the rights of --by.\n`,
};

const refusals: Readonly<Record<'not-yours' | 'no-such-option', Text>> = {
  'not-yours': {
    zh: '口径的比较由质监委委员、质监办和院领导查看。\n',
    en: 'Readings are compared by the committee, its office and the leaders.\n',
  },
  'no-such-option': {
    zh: '口径登记中没有这一口径或者选项。\n',
    en: 'The register has no such reading or option.\n',
  },
};

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { from: text, by: text, data: text, court: text, help: { type: 'boolean', short: 'h' } },
  });
  const [reading, option, ...more] = positionals;
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  if (reading === undefined || option === undefined || more.length > 0) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  if (values.from !== undefined && !isCourtDate(values.from)) {
    await write(io.stderr, '--from: YYYY-MM-DD\n');
    return 2;
  }
  const asked = { reading, option, from: values.from as CourtDate | undefined };
  return withCourt(values, io, async (service, who) => {
    const meetings = await heldMeetings(service.db, service.court);
    const found = await service.ask(whatIf(asked, meetings, who, io.locale));
    if ('refused' in found) {
      await write(io.stderr, refusals[found.refused][io.locale]);
      return found.refused === 'no-such-option' ? 2 : 1;
    }
    await write(io.stdout, `${JSON.stringify(found.answer)}\n`);
    return 0;
  });
}
