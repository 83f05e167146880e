// `npm run mutation -- sample [--seed N] [--count N | --whole] [--again] [--share N] [--in PATH] [--show]`: mutants of the
// deciders, drawn at random from a seed, or with `--whole` all of them. A run that was cut goes on where it stopped; `--again`
// shows what has survived, or has not been shown, to all tests, or to the `--share` of them that is nearest and quickest; `--in`
// tries only what lies in files whose path holds this; `--show` only tells. What was measured goes into `docs/mutation.md`,
// each mutant that lives to the screen.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../say.mjs';
import { local, run } from '../steps.mjs';
import { dead, drawnAt, resultsSoFar } from './sampling.mjs';
import { sampled } from './slices.mjs';

const page = `${root}docs/mutation.md`;
const title = '\n## The deciders, by a sample\n';

export async function sample(given) {
  const number = (name, usual) => (given.includes(name) ? Number(given[given.indexOf(name) + 1]) : usual);
  const count = given.includes('--whole') ? Number.MAX_SAFE_INTEGER : number('--count', 1500);
  const asked = { seed: number('--seed', 20191218), count };
  const again = given.includes('--again');
  const within = given.includes('--in') ? given[given.indexOf('--in') + 1] : '';
  // of its tests a mutant takes those that are nearest and quickest first, to a bound
  process.env.ZHIJIAN_SHARE = String(number('--share', again ? 1 : 0.15));
  if (!given.includes('--show')) await showMutants({ ...asked, again, within });
  if (existsSync(drawnAt)) tell(JSON.parse(readFileSync(drawnAt, 'utf8')));
}

async function showMutants(asked) {
  rmSync(drawnAt, { force: true });
  rmSync(`${root}coverage/mutation/sandbox-sample`, { recursive: true, force: true });
  process.env.ZHIJIAN_SAMPLE = JSON.stringify(asked);
  process.env.ZHIJIAN_TESTS = testFiles().join(' ');
  const config = `${root}tools/mutation/sample.config.json`;
  const code = await run(local('stryker'), ['run', config, '--mutate', sampled.mutate.join(',')]);
  if (code !== 0) process.exitCode = code;
}

function testFiles() {
  const beside = sampled.rooms.flatMap((room) =>
    readdirSync(`${root}src/core/${room}`).map((name) => `src/core/${room}/${name}`),
  );
  return [...beside, ...sampled.shownToo].filter(
    (path) => path.endsWith('.test.ts') && !sampled.notShown.some((name) => path.endsWith(name)),
  );
}

function tell({ seed, all, drawn }) {
  const known = resultsSoFar();
  const results = drawn.map(({ key, at }) => ({ ...known.get(key), at }));
  const rows = [['all', /./], ...Object.entries(sampled.folders)].map(([name, path]) =>
    row(
      name,
      results.filter(({ at }) => path.test(at)),
    ),
  );
  const figures = `Of ${all} mutants ${drawn.length} were drawn (seed ${seed}); ${results.filter(({ status }) => status).length} of them have been shown.

| Folder | Score | Killed | Survived | Reached by no test | Not yet shown |
|---|---|---|---|---|---|
${rows.join('\n')}
${argued(results.filter((one) => one.status && !isKilled(one)))}`;
  console.log(`\n${figures}`);
  const before = readFileSync(page, 'utf8').split(title)[0];
  writeFileSync(page, `${before}${title}${how}\n${figures}`);
}

/** To the screen what lives, to the page what of it is argued; it counts as alive all the same. */
function argued(living) {
  const accepted = JSON.parse(readFileSync(new URL('accepted.json', import.meta.url), 'utf8'));
  const told = living.map((one) => {
    const isOf = ({ sample, file, was, becomes }) =>
      sample && one.at.includes(file) && was === one.was && becomes === one.becomes;
    return { ...one, why: accepted.find(isOf)?.why };
  });
  for (const { at, status, was, becomes, why } of told)
    console.log(`${status} ${at}: ${was} → ${becomes}${why ? ' (argued)' : ''}`);
  const lines = told
    .filter(({ why }) => why)
    .map(({ at, was, becomes, why }) => `- \`${at}\`: \`${was}\` → \`${becomes}\`\n  ${why}\n`);
  return lines.length > 0 ? `\nAlive, and argued:\n\n${lines.join('')}` : '';
}

/** Until all have been shown the score is what those shown lead to expect; those that no test reaches are known from the first. */
function row(name, own) {
  const killed = own.filter(isKilled).length;
  const survived = own.filter(({ status }) => status === 'Survived').length;
  const unreached = own.filter(({ status }) => status === 'NoCoverage').length;
  const share = (killed / (killed + survived)) * (1 - unreached / own.length);
  // rounded down, as everywhere on the page
  const score = killed + survived === 0 ? '–' : `${(Math.floor(1000 * share) / 10).toFixed(1)} %`;
  return `| ${name} | ${score} | ${killed} | ${survived} | ${unreached} | ${own.length - killed - survived - unreached} |`;
}

function isKilled({ status }) {
  return dead.includes(status);
}

const how = `
\`npm run mutation -- sample\` draws mutants of \`core/review\`, \`core/meeting\` and \`core/court/carry\` and shows each to the tests of the
deciders, the stories and the pages that are made of them (\`--whole\`: all mutants, some hours). The same seed draws the same mutants, in the same
order; a run that is cut goes on where it stopped, and what it has shown is an even part of every folder. Not shown are the random walks: what only
luck kills is not killed. A mutant takes the tests that are nearest and quickest first, to a bound; what has survived is shown to all of them
with \`--again\`. Tests are written for what is seen to survive: as long as some of the sample has not been shown, the score of the rest is lower than
that of what has.
`;

/** What the page tells of the sample. */
export function sampleTold(text) {
  const [, told] = text.split(title);
  return told === undefined ? '' : `${title}${told}`;
}
