import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { readingRegister } from '../core/readings/register.ts';
import { main } from './main.ts';

async function call(args: readonly string[], input = '') {
  const text = { out: '', complaints: '' };
  const sink = (name: keyof typeof text) =>
    new Writable({
      write(chunk, _, done) {
        text[name] += chunk.toString();
        done();
      },
    });
  const exit = await main(args, {
    stdin: Readable.from([input]),
    stdout: sink('out'),
    stderr: sink('complaints'),
    env: {},
  });
  return { exit, ...text };
}

it('lists the commands in both languages', async () => {
  for (const [lang, word] of [
    ['zh', '用法'],
    ['en', 'Usage'],
  ] as const) {
    const { exit, out } = await call(['--help', '--lang', lang]);
    expect(exit).toBe(0);
    expect(out).toContain(word);
    for (const name of ['calc', 'articles', 'readings']) expect(out).toContain(`  ${name}`);
  }
});

it('refuses no command, an unknown command, option or language with exit 2 and without a stack trace', async () => {
  for (const args of [
    [],
    ['abacus'],
    ['articles', '--wat'],
    ['calc', 'vote', '--wat'],
    ['articles', '--lang', 'fr'],
    ['--lang'],
  ]) {
    const { exit, complaints } = await call(args);
    expect([args, exit]).toEqual([args, 2]);
    expect(complaints).not.toBe('');
    expect(complaints).not.toMatch(/\n\s+at /);
  }
});

it('takes --lang anywhere in the call', async () => {
  const input = '{"clock":"defense","from":"2020-01-22"}';
  for (const args of [
    ['--lang', 'en', 'calc', 'period'],
    ['calc', '--lang=en', 'period'],
    ['calc', 'period', '--lang', 'en'],
  ]) {
    expect((await call(args, input)).out).toContain('working day');
  }
});

it('prints every provision with its account, as lines or as JSON', async () => {
  const lines = await call(['articles', '--lang', 'en']);
  expect(lines.exit).toBe(0);
  expect(lines.out).toContain('28(6)\t');
  const json = JSON.parse((await call(['articles', '--json'])).out);
  expect(json.find((line: { id: string }) => line.id === '29').files).toEqual([
    'src/core/rules/art29-conversion.ts',
  ]);
});

it('prints the register of readings as lines, JSON or a page', async () => {
  expect((await call(['readings'])).out).toContain('R-28.1');
  expect(JSON.parse((await call(['readings', '--json'])).out).readings).toHaveLength(readingRegister.length);
  expect((await call(['readings', '--markdown'])).out).toMatch(/^# The register/);
});

it('tells about each command with --help', async () => {
  for (const name of ['calc', 'articles', 'readings']) {
    expect(await call([name, '--help'])).toMatchObject({ exit: 0, complaints: '' });
  }
});

it.each([
  [['articles', '--wat'], '没有这个选项：--wat', "Unknown option '--wat'"],
  [['run', '/nowhere/at/all.json'], '无法读取', 'can’t be read'],
  [['run', 'README.md'], '不是有效的 JSON', 'not JSON'],
  [['run', 'package.json'], 'court: 须填写', 'court: is missing'],
  [
    ['init', '--name', '甲', '--code', '吉079', '--level', 'basic', '--admin', '乙', '--login', 'admin'],
    '--code\n',
    '--code\n',
  ],
  [['serve', '--port', '70000'], '--port：0至65535的整数', '--port: a whole number'],
])('says in either language what is wrong with the call %j', async (args, zh, en) => {
  for (const [lang, says] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const { exit, complaints } = await call([...args, '--lang', lang]);
    expect([lang, exit, complaints]).toEqual([lang, 2, expect.stringContaining(says)]);
  }
});
