import { commandsPage } from '../core/court/commands-page.ts';
import { type ExitCode, type Io, write } from './io.ts';

const help = {
  zh: '用法：zhijian commands\n列出每个操作的字段、事件、拒绝代码和阶段（Markdown）。\n',
  en: 'Usage: zhijian commands\nEvery command with its fields, events, refusal codes and stages (Markdown).\n',
};

/** `zhijian commands`: the page of all commands. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [option] = args;
  if (option === '--help' || option === '-h') {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  if (option !== undefined) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  await write(io.stdout, commandsPage());
  return 0;
}
