import { parseArgs } from 'node:util';
import type { Locale, Text } from '../core/kernel/text.ts';
import { isAway, whyAway } from '../server/database/away.ts';
import { Told } from '../server/told.ts';
import { type ExitCode, type Io, write } from './io.ts';

/** What a module behind a command exports. */
interface CommandModule {
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

interface Command {
  readonly name: string;
  readonly help: Text;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, loaded when it is called: `calc` loads nothing of server or database. */
const commands: readonly Command[] = [
  {
    name: 'calc',
    help: {
      zh: '计算器：期间、案号、审限、责任承担、表决、处理、分配',
      en: 'calculators: JSON in, JSON out',
    },
    load: () => import('./calc/main.ts'),
  },
  {
    name: 'run',
    help: { zh: '演示一个情景', en: 'plays a scenario' },
    load: () => import('./run.ts'),
  },
  {
    name: 'serve',
    help: { zh: '启动服务和网页', en: 'the server with the web client' },
    load: () => import('./serve.ts'),
  },
  {
    name: 'init',
    help: { zh: '建立法院和第一名管理员', en: 'a new court and its first administrator' },
    load: () => import('./init.ts'),
  },
  {
    name: 'account',
    help: { zh: '在服务器本机上重置账号密码', en: 'a new password for an account, on the server itself' },
    load: () => import('./account.ts'),
  },
  {
    name: 'import',
    help: { zh: '导入案件表', en: 'takes in a workbook of cases' },
    load: () => import('./import.ts'),
  },
  {
    name: 'export',
    help: {
      zh: '导出台账、日志、件次、统计、处理、扣发名单、工作量',
      en: 'gives out register, log, record, statistics, sanctions, allowances, workload',
    },
    load: () => import('./export.ts'),
  },
  {
    name: 'verify',
    help: { zh: '校验日志', en: 'checks the whole log' },
    load: () => import('./verify.ts'),
  },
  {
    name: 'backup',
    help: { zh: '备份全部数据', en: 'a copy of everything, while it is in use' },
    load: () => import('./backup.ts'),
  },
  {
    name: 'restore',
    help: { zh: '恢复备份', en: 'brings a backup back' },
    load: () => import('./restore.ts'),
  },
  {
    name: 'upgrade',
    help: {
      zh: '升级数据库结构；--check 只说明',
      en: 'brings a database to this version; --check only says how',
    },
    load: () => import('./upgrade.ts'),
  },
  {
    name: 'rebuild',
    help: { zh: '按日志重新生成台账、待办和期限', en: 'makes register, desks and clocks anew from the log' },
    load: () => import('./rebuild.ts'),
  },
  {
    name: 'articles',
    help: { zh: '两个文件的每条、每项在何处实现', en: 'every provision: where it is implemented' },
    load: () => import('./articles.ts'),
  },
  {
    name: 'commands',
    help: { zh: '全部操作一览', en: 'every command of the procedure' },
    load: () => import('./commands.ts'),
  },
  {
    name: 'what-if',
    help: { zh: '假如改用另一口径，以往结果的不同', en: 'what past results would be under another reading' },
    load: () => import('./what-if.ts'),
  },
  {
    name: 'readings',
    help: { zh: '口径登记簿', en: 'the register of readings' },
    load: () => import('./readings.ts'),
  },
];

/** Answers the call and says with which code to exit. */
export async function main(args: readonly string[], io: Omit<Io, 'locale'>): Promise<ExitCode> {
  const { rest, lang } = takeLanguage(args);
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') {
    await write(io.stderr, `--lang: zh | en, not ${lang}\n`);
    return 2;
  }
  const locale: Locale = lang ?? 'zh';
  const [name, ...others] = rest;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(name === undefined ? io.stderr : io.stdout, overview(locale));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const text = { zh: `没有命令“${name}”。`, en: `There is no command ${name}.` };
    await write(io.stderr, `${text[locale]}\n\n${overview(locale)}`);
    return 2;
  }
  try {
    const loaded = await command.load();
    return await loaded.run(others, { ...io, locale });
  } catch (error) {
    if (isCallError(error)) {
      await write(io.stderr, `${name}: ${callErrorIn(error, locale)}\n`);
      return 2;
    }
    const words =
      error instanceof Told ? error.says[locale] : (awayIn(error)?.[locale] ?? brokenProgram(error, locale));
    await write(io.stderr, `${name}: ${words}\n`);
    return 1;
  }
}

/** `--lang zh` or `--lang=en`, anywhere in the call. */
function takeLanguage(args: readonly string[]): { rest: string[]; lang?: string } {
  const { tokens } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const taken = new Set<number>();
  let lang: string | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'lang') continue;
    lang = token.value ?? '';
    taken.add(token.index);
    if (token.value !== undefined && !token.inlineValue) taken.add(token.index + 1);
  }
  return { rest: args.filter((_, index) => !taken.has(index)), lang };
}

function isCallError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

const callErrors: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: '没有这个选项',
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: '选项的值不对',
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: '多出的参数',
};

/** Node says it in English: what is wrong in the language of the user, and of which option. */
function callErrorIn(error: Error, locale: Locale): string {
  const chinese = 'code' in error ? callErrors[String(error.code)] : undefined;
  if (locale === 'en' || !chinese) return error.message;
  return `${chinese}：${/'([^']+)'/.exec(error.message)?.[1] ?? error.message}`;
}

/** A database that can't be reached, or takes nothing now: no mistake of ours. */
function awayIn(error: unknown): Text | undefined {
  if (!isAway(error)) return undefined;
  const message = whyAway(error);
  return {
    zh: `数据库现在连不上或不能用：${message}。请检查 DATABASE_URL 和数据库服务。`,
    en: `The database can’t be reached or used now: ${message}. See DATABASE_URL and the database server.`,
  };
}

/** A mistake of ours: said in one line, with the trace only when it is asked for. */
function brokenProgram(error: unknown, locale: Locale): string {
  const message = error instanceof Error ? error.message : String(error);
  const trace = process.env.ZHIJIAN_TRACE && error instanceof Error ? `\n${error.stack}` : '';
  return locale === 'zh' ? `程序内部错误：${message}${trace}` : `internal error: ${message}${trace}`;
}

function overview(locale: Locale): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}${command.help[locale]}`);
  return locale === 'zh'
    ? `质鉴：案件质量监督管理与责任追究\n\n用法：zhijian 命令 [--lang zh|en]\n\n${lines.join('\n')}\n\nzhijian 命令 --help 查看该命令的用法。\n`
    : `Zhijian: case-quality supervision and accountability\n\nUsage: zhijian COMMAND [--lang zh|en]\n\n${lines.join('\n')}\n\nzhijian COMMAND --help tells more about one.\n`;
}
