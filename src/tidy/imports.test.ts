import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf } from './files.ts';

/** What each room may import, beside itself and the words of `vocabulary`, which imports nothing. Rooms of core stand in their order; the deciders never see each other. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary': [],
  'src/core/kernel': [],
  'src/core/time': ['src/core/kernel', 'law'],
  'src/core/readings': ['src/core/kernel', 'src/core/time'],
  'src/core/law': ['src/core/kernel'],
  'src/core/people': ['src/core/kernel', 'src/core/time', 'src/core/readings'],
  'src/core/rules': ['src/core/kernel', 'src/core/time', 'src/core/readings'],
  'src/core/review': [
    'src/core/kernel',
    'src/core/time',
    'src/core/readings',
    'src/core/people',
    'src/core/rules',
  ],
  'src/core/meeting': [
    'src/core/kernel',
    'src/core/time',
    'src/core/readings',
    'src/core/people',
    'src/core/rules',
  ],
  'src/core/record': [
    'src/core/kernel',
    'src/core/time',
    'src/core/readings',
    'src/core/people',
    'src/core/rules',
  ],
  'src/core/court': ['src/core'],
  'src/log': [],
  'src/views': ['src/core', 'src/log'],
  'src/papers': ['src/core', 'src/views'],
  'src/answers': [],
  'src/server': ['src/core', 'src/log', 'src/views', 'src/papers', 'src/answers'],
  'src/cli': ['src/core', 'src/server', 'src/log'],
  'src/client': ['src/answers'],
};

/** Packages that a room may use; where nothing is said, any dependency of the package. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  'src/vocabulary': [],
  'src/core': [/^zod$/],
  'src/log': [/^zod$/, /^node:/],
  'src/views': [/^pinyin-pro$/],
  'src/answers': [/^zod$/],
};

const isTest = (path: string) =>
  path.includes('.test.') || path.startsWith('src/testing') || path.startsWith('src/tidy');
const files = filesUnder('src').filter((file) => !isTest(file.path));

function roomOf(path: string): string | undefined {
  return Object.keys(mayImport).find((room) => path.startsWith(`${room}/`));
}

/** Statements that take more than types from the room of answers. */
function valuesFromAnswers(text: string): readonly string[] {
  const statements = text.matchAll(/^[^\n;]*(?:\{[^}]*\}[^\n;]*)?'[^'\n]*\/answers\/[^'\n]*'[^\n]*$/gm);
  return [...statements].map(([statement]) => statement).filter((each) => !/^import type\b/.test(each));
}

describe('imports', () => {
  it.each(files.map((file) => [file.path, file] as const))('of %s point where they may', (path, file) => {
    const room = roomOf(path);
    expect(room, 'a file outside every room').toBeDefined();
    const allowed = [room ?? '', 'src/vocabulary', ...(mayImport[room ?? ''] ?? [])];
    for (const target of importsOf(file)) {
      if (target.startsWith('src/') || target.startsWith('law/') || target.startsWith('scenarios/')) {
        expect(
          allowed.some((each) => target.startsWith(`${each}/`)),
          `${path} imports ${target}`,
        ).toBe(true);
        continue;
      }
      const list = Object.entries(packages).find(([each]) => path.startsWith(`${each}/`))?.[1];
      if (list)
        expect(
          list.some((pattern) => pattern.test(target)),
          `${path} imports ${target}`,
        ).toBe(true);
    }
  });

  it('nothing imports the server, the command line or the client but what stands above them', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => /^src\/(server|cli|client)\//.test(target))
        .filter((target) => {
          const room = roomOf(file.path) ?? '';
          return room !== roomOf(target) && !(room === 'src/cli' && target.startsWith('src/server/'));
        })
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of answers by the client are of types alone, so that no schema gets into what a browser loads', () => {
    const client = files.filter((file) => file.path.startsWith('src/client/'));
    expect(client.flatMap((file) => valuesFromAnswers(file.text))).toEqual([]);
    expect(client.some((file) => file.text.includes('/answers/'))).toBe(true);
    for (const forbidden of [
      "import { type Task, task } from '../../answers/parts.ts';",
      "import '../../answers/parts.ts';",
      "export { task } from '../answers/parts.ts';",
      "const parts = await import('../../answers/parts.ts');",
    ])
      expect(valuesFromAnswers(`import type { Task } from '../../answers/parts.ts';\n${forbidden}`)).toEqual([
        forbidden,
      ]);
  });

  it('say what they are: the check finds a forbidden one', () => {
    const forbidden = {
      path: 'src/core/review/x.ts',
      text: "import { a } from '../meeting/meeting.ts';",
      lines: 1,
    };
    expect(importsOf(forbidden)).toEqual(['src/core/meeting/meeting.ts']);
  });
});
