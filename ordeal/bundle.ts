import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, needsRoot } from './support/ordeal.ts';

export const name = 'bundle';
export const what =
  'the offline bundle founds, serves, backs up and verifies a court where there is no network, as root and not';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A shell script in a network namespace of its own, where the machine allows it; throws with what it said when it fails. */
function offline(script: string, user: 'root' | 'nobody'): string {
  const args = user === 'root' ? ['sh', '-c', script] : ['su', '-s', '/bin/sh', 'nobody', '-c', script];
  const done = spawnSync('unshare', ['-n', 'sh', '-c', 'ip link set lo up; exec "$@"', 'sh', ...args], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    cwd: '/tmp',
  });
  if (done.status !== 0) throw new Error(`as ${user}: ${done.stdout}${done.stderr}`);
  return done.stdout;
}

const wait = (port: number) =>
  `"$B/node/node" -e 'const go=(n)=>fetch("http://127.0.0.1:${port}/readyz").then((r)=>r.json(),()=>({})).then((a)=>a.ok?console.log("ready"):n?setTimeout(go,500,n-1):process.exit(1));go(60)'`;

const life = (bundle: string, port: number) => `
set -e
B='${bundle}'; D=$(mktemp -d); F=$D/one.backup; export ZHIJIAN_DATA=$D/data
"$B/zhijian" init --name 某县人民法院 --code 吉0799 --level basic --admin 王 --login admin
"$B/zhijian" serve --port ${port} & P=$!
${wait(port)}
"$B/node/node" -e 'fetch("http://127.0.0.1:${port}/").then((r)=>r.text()).then((t)=>{if(!t.includes("<script"))process.exit(1)})'
"$B/zhijian" backup "$F" --check
kill $P; wait $P
"$B/zhijian" verify
"$B/zhijian" restore "$F" --data "$D/other"
rm -rf "$D"
`;

export async function run(): Promise<Figures> {
  needsRoot('a network namespace');
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-bundle-'));
  chmodSync(folder, 0o755);
  try {
    const made = spawnSync(process.execPath, [`${root}tools/bundle.mjs`, folder], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    spawnSync('tar', ['-xzf', made.stdout.trim(), '-C', folder]);
    const bundle = join(folder, readdirSync(folder).find((each) => !each.endsWith('.gz')) ?? '');
    const asRoot = offline(life(bundle, 8291), 'root');
    const asNobody = offline(life(bundle, 8292), 'nobody');
    for (const said of [asRoot, asNobody])
      if (!said.includes('ready') || !said.includes('"tried":true')) throw new Error(said);
    return { bundles: 1, lives: 2, units: unitVerified(bundle, folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The unit as it is shipped, with the folder it runs from as the only change. */
function unitVerified(bundle: string, folder: string): number {
  const unit = join(folder, 'zhijian.service');
  cpSync(join(bundle, 'deploy', 'zhijian.service'), unit);
  writeFileSync(unit, readFileSync(unit, 'utf8').replaceAll('/opt/zhijian', bundle));
  const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
  if (verified.error) return 0;
  if (verified.status !== 0 || verified.stderr.trim() !== '') throw new Error(verified.stderr);
  return 1;
}
