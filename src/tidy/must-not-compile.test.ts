import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './files.ts';

/** A step, with one of its lines as it has to be. */
const step = (line: string) => `
import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { step } from './env.ts';
export const tried = step({
  name: 'try',
  title: { zh: '试', en: 'Try' },
  cites: ['7'],
  fields: z.strictObject({ reason: z.string() }),
  refusals: {},
  decide: (_review, { reason }) => accept({ type: 'ReferralWithdrawn', reason }),
  ${line}
});
`;
const right = "by: ['referrer'], stages: ['referred'], events: ['ReferralWithdrawn'],";

const list = (term: string) => `
import type { Terms } from '../../vocabulary/terms.ts';
export const tried = { one: ${term} } as const satisfies Terms;
`;

const compiles: Readonly<Record<string, string>> = {
  'a step': step(right),
  'a term with words in both languages': list("{ zh: '一', en: 'one' }"),
};

const wrong: Readonly<Record<string, string>> = {
  'a step at a stage that there is not': step(right.replace("'referred'", "'refered'")),
  'a step of a role that there is not': step(right.replace("'referrer'", "'refferer'")),
  'a step with an event that there is not': step(
    right.replace("['ReferralWithdrawn']", "['ReferralWithdrew']"),
  ),
  'a term without English': list("{ zh: '一' }"),
  'an office that there is not':
    "import type { Office } from '../../vocabulary/court.ts';\nexport const tried: Office = 'judges';\n",
  'a sanction that there is not':
    "import type { Sanction } from '../../vocabulary/sanctions.ts';\nexport const tried: Sanction = 'fine';\n",
};

const sources = new Map(
  Object.entries({ ...compiles, ...wrong }).map(([name, text], place) => [
    name,
    { path: `${root}src/core/review/tried-${place}.ts`, text },
  ]),
);

/** The program of the core with the tried files in it, which nothing writes to the disk. */
function programOf(): ts.Program {
  const { config } = ts.readConfigFile(`${root}tsconfig.core.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, incremental: false });
  const tried = new Map([...sources.values()].map(({ path, text }) => [path, text]));
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => tried.has(path) || fileExists(path);
  host.readFile = (path) => tried.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = tried.get(path);
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  };
  return ts.createProgram(
    [...tried.keys()],
    { ...options, incremental: false, tsBuildInfoFile: undefined },
    host,
  );
}

describe('what the vocabulary does not have', { timeout: 120_000 }, () => {
  const program = programOf();
  const errorsIn = (name: string) =>
    program.getSemanticDiagnostics(program.getSourceFile(sources.get(name)?.path ?? ''));

  it.each(Object.keys(compiles))('%s compiles', (name) => {
    expect(errorsIn(name).map(({ messageText }) => messageText)).toEqual([]);
  });

  it.each(Object.keys(wrong))('%s does not', (name) => {
    expect(errorsIn(name)).not.toEqual([]);
  });
});
