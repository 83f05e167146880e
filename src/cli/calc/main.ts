import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Locale, Text } from '../../core/kernel/text.ts';
import { type ExitCode, type Io, readAll, write } from '../io.ts';
import { type CalculatorName, calculatorHelp, calculatorNames, isCalculator } from './names.ts';
import { labelOfPath, type Malformed, runCalculator } from './run-calculator.ts';

/** Characters gathered before they are written: a batch of ten thousand answers is 100 MB. */
const CHUNK = 1 << 18;

/** `zhijian calc NAME`. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [name, ...rest] = positionals;
  if (name === undefined) {
    await write(values.help ? io.stdout : io.stderr, overview[io.locale]);
    return values.help ? 0 : 2;
  }
  if (!isCalculator(name) || rest.length > 0) {
    const text = rest.length > 0 ? superfluous(rest[0]!) : unknown(name);
    await write(io.stderr, `${text[io.locale]}\n`);
    return 2;
  }
  if (values.help) {
    await write(io.stdout, helpFor(name)[io.locale]);
    return 0;
  }
  return calc(name, io.stdin, io.stdout, io.stderr, io.locale);
}

/** Reads one input or an array of them, and answers one value or an array in the same order. */
export async function calc(
  name: CalculatorName,
  stdin: Readable,
  stdout: Writable,
  stderr: Writable,
  locale: Locale,
): Promise<ExitCode> {
  let input: unknown;
  try {
    input = JSON.parse((await readAll(stdin)).replace(/^\ufeff/, ''));
  } catch {
    const message = locale === 'zh' ? '不是有效的JSON' : 'not JSON';
    const error = { code: 'malformed', message, path: '' } as const;
    await write(stdout, `${JSON.stringify({ error })}\n`);
    await write(stderr, complaint(name, { error }, locale));
    return 2;
  }
  if (!Array.isArray(input)) {
    const { answer, malformed } = runCalculator(name, input, locale);
    await write(stdout, `${JSON.stringify(answer)}\n`);
    if (malformed) await write(stderr, complaint(name, answer as Malformed, locale));
    return malformed ? 2 : 0;
  }
  let exit: ExitCode = 0;
  let pending = '[';
  for (const [place, element] of input.entries()) {
    const { answer, malformed } = runCalculator(name, element, locale);
    pending += `${place > 0 ? ',\n' : ''}${JSON.stringify(answer)}`;
    if (pending.length > CHUNK) {
      await write(stdout, pending);
      pending = '';
    }
    if (!malformed) continue;
    exit = 2;
    await write(stderr, `[${place}] ${complaint(name, answer as Malformed, locale)}`);
  }
  await write(stdout, `${pending}]\n`);
  return exit;
}

/** The field by what it is called, with its place in the input behind. */
function complaint(name: CalculatorName, { error }: Malformed, locale: Locale): string {
  const called = labelOfPath(name, error.path)[locale];
  const field =
    error.path === '' ? called : locale === 'zh' ? `${called}（${error.path}）` : `${called} (${error.path})`;
  return locale === 'zh'
    ? `输入有误：${field}：${error.message}\n`
    : `Malformed input: ${field}: ${error.message}\n`;
}

const list = (locale: Locale) =>
  calculatorNames.map((name) => `  ${name.padEnd(12)} ${calculatorHelp[name].does[locale]}`).join('\n');

const overview: Text = {
  zh: `用法：zhijian calc 名称 [--lang zh|en]\n从标准输入读取一个JSON输入（或其数组），在标准输出作答。\n\n${list('zh')}\n\nzhijian calc 名称 --help 给出示例。\n`,
  en: `Usage: zhijian calc NAME [--lang zh|en]\nReads one JSON input, or an array of them, on stdin and answers on stdout.\n\n${list('en')}\n\nzhijian calc NAME --help shows an example.\n`,
};

function helpFor(name: CalculatorName): Text {
  const { does, example } = calculatorHelp[name];
  return {
    zh: `zhijian calc ${name}：${does.zh}\n\n  echo '${example}' | npx zhijian calc ${name}\n\n每个输入都可以带 "readings"，例如 {"R-28.1":"calendar-year"}；--lang en 以英文作答。\n`,
    en: `zhijian calc ${name}: ${does.en}\n\n  echo '${example}' | npx zhijian calc ${name} --lang en\n\nEvery input may carry "readings", such as {"R-28.1":"calendar-year"}.\n`,
  };
}

function unknown(name: string): Text {
  return {
    zh: `没有名为“${name}”的计算器；可用：${calculatorNames.join('、')}。`,
    en: `There is no calculator ${name}; there are ${calculatorNames.join(', ')}.`,
  };
}

function superfluous(word: string): Text {
  return { zh: `多余的参数：${word}`, en: `One word too many: ${word}` };
}
