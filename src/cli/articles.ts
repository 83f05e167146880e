import { parseArgs } from 'node:util';
import type { Locale, Text } from '../core/kernel/text.ts';
import type { Account } from '../core/law/account.ts';
import { accounts } from '../core/law/accounts.ts';
import type { Provision } from '../core/law/parse.ts';
import { provisionsOfTheLaw } from '../server/queries/law.ts';
import { type ExitCode, type Io, write } from './io.ts';

interface Line {
  readonly id: string;
  readonly kind: Provision['kind'];
  readonly heading: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  readonly noCode: string | null;
}

/** `zhijian articles [--json]`: every provision, and where it is implemented or why it needs no code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const lines = articleLines(io.locale);
  await write(
    io.stdout,
    values.json
      ? `${JSON.stringify(lines, null, 1)}\n`
      : lines.map((line) => printed(line, io.locale)).join(''),
  );
  return 0;
}

export function articleLines(locale: Locale): readonly Line[] {
  const known = new Map<string, Account>(accounts.map((account) => [account.id, account]));
  return provisionsOfTheLaw().map(({ id, kind, heading, text }) => {
    const account = known.get(id);
    const bare = { id, kind, heading, text, files: [], tests: [], noCode: null };
    if (!account) return bare;
    if ('noCode' in account) return { ...bare, noCode: account.noCode[locale] };
    return { ...bare, files: account.files, tests: account.tests };
  });
}

function printed(line: Line, locale: Locale): string {
  const words = line.text === '' ? line.heading : line.text.replaceAll('\n', ' ');
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return `${line.id}\t${short}\n${details(line, locale)}`;
}

function details({ files, tests, noCode }: Line, locale: Locale): string {
  const zh = locale === 'zh';
  if (noCode !== null) return `\t${zh ? '无须代码' : 'no code'}: ${noCode}\n`;
  return `\t${zh ? '实现' : 'in'}: ${files.join(' ')}\n\t${zh ? '测试' : 'shown by'}: ${tests.join(' ')}\n`;
}

const help: Text = {
  zh: '用法：zhijian articles [--json] [--lang zh|en]\n列出《意见》每句和《暂行办法》每条、每项在何处实现、由哪个测试证明，或者为何无须代码。\n',
  en: 'Usage: zhijian articles [--json] [--lang zh|en]\nEvery sentence of the Opinion and every article and item of the Measures: where it is implemented and which test shows it, or why it needs no code.\n',
};
