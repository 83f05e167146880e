import { play, scenarioFields } from '../core/court/scenario.ts';
import { issueWords } from '../core/kernel/issue-words.ts';
import type { Text } from '../core/kernel/text.ts';
import { readStory } from '../server/demo/read-story.ts';
import { type ExitCode, type Io, write } from './io.ts';

const help = {
  zh: 'zhijian run SCENARIO.json\n  在临时法院中按真实规则演示一个情景；每步输出一行 JSON。\n',
  en: 'zhijian run SCENARIO.json\n  Plays a scenario through the real deciders against a throwaway court; one JSON line a step.\n',
};

/** Plays a scenario; exits 1 at the end when a step did not come out as expected. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [file, ...more] = args;
  if (file === '--help' || file === '-h') {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  if (file === undefined || more.length > 0) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  const scenario = await readScenario(file, io);
  if (!scenario) return 2;
  let unexpected = 0;
  for (const line of play(scenario)) {
    const { asExpected, because, message, ...shown } = line;
    const told = because?.map((each) => ({ cite: each.cite, says: each.says[io.locale] }));
    await write(
      io.stdout,
      `${JSON.stringify(told ? { ...shown, message: message?.[io.locale], because: told } : shown)}\n`,
    );
    if (!asExpected) {
      unexpected += 1;
      const said = { zh: `第${line.step}步与预期不符`, en: `step ${line.step} is not as expected` };
      await write(io.stderr, `${said[io.locale]}: ${JSON.stringify(scenario.steps[line.step - 1])}\n`);
    }
  }
  return unexpected > 0 ? 1 : 0;
}

async function readScenario(file: string, io: Io) {
  let json: unknown;
  try {
    json = await readStory(file);
  } catch (error) {
    await write(io.stderr, `${file}: ${whyUnread(error)[io.locale]}\n`);
    return undefined;
  }
  const parsed = scenarioFields.safeParse(json, { error: issueWords[io.locale] });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  const chinese = (issue as { params?: { zh?: string } } | undefined)?.params?.zh;
  const says = (io.locale === 'zh' ? chinese : undefined) ?? issue?.message ?? '';
  await write(io.stderr, `${file}: ${path.replace(/^\./, '')}: ${says}\n`);
  return undefined;
}

function whyUnread(error: unknown): Text {
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof SyntaxError) return { zh: `不是有效的 JSON（${said}）`, en: `not JSON: ${said}` };
  return { zh: `无法读取（${said}）`, en: `can’t be read: ${said}` };
}
