// Writes `docs/mutation.md` from the reports of the last mutation runs: the score of each file, and each mutant that no test
// kills with why that is accepted (`accepted.json`). Fails when one is not argued, or an argument has no mutant any more.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sampleTold } from './sample.mjs';
import { slices } from './slices.mjs';

const here = new URL('.', import.meta.url);
const root = new URL('../../', here);
const reports = Object.entries(slices).flatMap(([name, { mutate }]) => {
  const { files } = JSON.parse(readFileSync(new URL(`coverage/mutation/${name}.json`, root), 'utf8'));
  return mutate.map((path) => [path, files[path]]);
});
const accepted = JSON.parse(readFileSync(new URL('accepted.json', here), 'utf8')).filter(
  ({ sample }) => !sample,
);

const known = Object.values(slices).flatMap(({ mutate }) => mutate);
const forgotten = ['rules', 'record']
  .flatMap((room) => readdirSync(new URL(`src/core/${room}`, root)).map((name) => `src/core/${room}/${name}`))
  .filter((path) => !path.endsWith('.test.ts') && !known.includes(path));

const killed = ['Killed', 'Timeout'];
const alive = ['Survived', 'NoCoverage'];
const used = new Set();

const rows = reports
  .map(([path, { mutants, source }]) => ({
    path,
    killed: mutants.filter(({ status }) => killed.includes(status)).length,
    survivors: mutants.filter(({ status }) => alive.includes(status)).map((one) => told(path, one, source)),
  }))
  .filter((row) => row.killed + row.survivors.length > 0)
  .sort((one, other) => (one.path < other.path ? -1 : 1));
const survivors = rows.flatMap((row) => row.survivors);

const page = new URL('docs/mutation.md', root);
writeFileSync(
  page,
  `# Mutation testing

Written by \`npm run mutation\`. Every mutant of the rules and of the record is shown to the tests beside them; what is only words is
not mutated (\`docs/decisions/005-mutation-testing.md\`). A score is the share of mutants that a test kills.

| Folder or file | Score | Killed | Survived |
|---|---|---|---|
${['src/core/rules', 'src/core/record']
  .map((folder) =>
    line(
      folder,
      rows.filter(({ path }) => path.startsWith(`${folder}/`)),
    ),
  )
  .join('\n')}
${rows.map((row) => line(row.path, [row])).join('\n')}

## Survivors, one by one

${survivors.map(({ at, was, becomes, why }) => `- \`${at}\`: \`${was}\` → \`${becomes}\`\n  ${why ?? '**not argued**'}`).join('\n')}
${sampleTold(readFileSync(page, 'utf8'))}`,
);

const open = survivors.filter(({ why }) => !why);
const stale = accepted.filter((one) => !used.has(one));
for (const { at, was, becomes } of open) process.stderr.write(`not argued: ${at}: ${was} → ${becomes}\n`);
for (const { file, was, becomes } of stale)
  process.stderr.write(`argued, but killed: ${file}: ${was} → ${becomes}\n`);
for (const path of forgotten) process.stderr.write(`in no slice: ${path}\n`);
process.exitCode = open.length + stale.length + forgotten.length > 0 ? 1 : 0;

function told(path, { location: { start, end }, replacement }, source) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines[0] = lines[0].slice(start.column - 1);
  const [was, becomes] = [lines.join(' '), replacement].map(plain);
  const reason = accepted.find(
    (one) => path.endsWith(one.file) && one.was === was && one.becomes === becomes,
  );
  if (reason) used.add(reason);
  return { at: `${path.replace('src/core/', '')}:${start.line}`, was, becomes, why: reason?.why };
}

function plain(code) {
  return code.replace(/\s+/g, ' ').trim();
}

function line(name, some) {
  const dead = some.reduce((sum, row) => sum + row.killed, 0);
  const left = some.reduce((sum, row) => sum + row.survivors.length, 0);
  // rounded down: what says 100 % has no survivor
  const score = (Math.floor((1000 * dead) / (dead + left)) / 10).toFixed(1);
  return `| ${name.replace('src/core/', '')} | ${score} % | ${dead} | ${left} |`;
}
