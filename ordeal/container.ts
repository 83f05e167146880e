import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './support/mounted.ts';
import { type Figures, LeftOut, needsRoot } from './support/ordeal.ts';

export const name = 'container';
export const what =
  'the container file carried out over a minimal Debian, as far as a chroot goes, without a network: found, serve, back up, verify';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 8293;

/** What the container file makes of a base, and how it is run. */
interface Made {
  readonly user: string;
  readonly env: readonly string[];
  readonly folder: string;
  readonly entry: readonly string[];
  readonly call: readonly string[];
}

export async function run(dose: number): Promise<Figures> {
  needsRoot('a root of its own');
  if (dose < 1) throw new LeftOut('it makes a Debian and a bundle, at a dose of 1 or more');
  const folder = mkdtempSync('/var/tmp/zhijian-container-');
  chmodSync(folder, 0o755);
  try {
    const tree = baseIn(folder);
    const made = carriedOut(readFileSync(`${root}deploy/Containerfile`, 'utf8'), tree, bundleIn(folder));
    const said = inside(tree, made, life(made));
    for (const word of ['oneTimePassword', 'ready', '"tried":true', '"ok":true'])
      if (!said.includes(word)) throw new Error(said);
    if (said.includes('as root')) throw new Error(said);
    return { containers: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A base of one's own in ZHIJIAN_BASE, an unpacked tree; otherwise the least that debootstrap makes. */
function baseIn(folder: string): string {
  const tree = join(folder, 'tree');
  const given = process.env.ZHIJIAN_BASE;
  if (given) {
    command('cp', '-a', given, tree);
    return tree;
  }
  if (spawnSync('debootstrap', ['--version']).error)
    throw new LeftOut('there is no debootstrap, and ZHIJIAN_BASE names no tree');
  command('debootstrap', '--variant=minbase', 'stable', tree);
  return tree;
}

function bundleIn(folder: string): string {
  const made = spawnSync(process.execPath, [`${root}tools/bundle.mjs`, folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const unpacked = join(folder, 'bundle');
  mkdirSync(unpacked);
  command('tar', '-xzf', made.stdout.trim(), '-C', unpacked);
  return join(unpacked, readdirSync(unpacked)[0] ?? '');
}

/** Carries a container file out in a tree; an instruction that is not known here is an error. */
function carriedOut(file: string, tree: string, context: string): Made {
  let made: Made = {
    user: '0:0',
    env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'],
    folder: '/',
    entry: [],
    call: [],
  };
  for (const line of file.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, instruction = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    const [first = '', second = ''] = rest.split(' ');
    switch (instruction) {
      case 'ARG':
      case 'FROM':
      case 'VOLUME':
      case 'EXPOSE':
      case 'STOPSIGNAL':
        break;
      case 'COPY':
        cpSync(join(context, first), join(tree, second), { recursive: true, verbatimSymlinks: true });
        break;
      case 'RUN':
        command('chroot', tree, '/bin/sh', '-c', rest);
        break;
      case 'USER':
        made = { ...made, user: rest };
        break;
      case 'ENV':
        made = { ...made, env: [...made.env, ...rest.split(' ')] };
        break;
      case 'WORKDIR':
        made = { ...made, folder: rest };
        break;
      case 'ENTRYPOINT':
        made = { ...made, entry: JSON.parse(rest) as string[] };
        break;
      case 'CMD':
        made = { ...made, call: JSON.parse(rest) as string[] };
        break;
      default:
        throw new Error(`the container file has an instruction that is not known here: ${line}`);
    }
  }
  return made;
}

function life({ entry, call }: Made): string {
  const program = entry.join(' ');
  const asked = `fetch("http://127.0.0.1:${PORT}/readyz").then((r)=>r.json(),()=>({}))`;
  return `set -e
F=/tmp/one.backup
${program} init --name 某县人民法院 --code 吉0799 --level basic --admin 王 --login admin
PORT=${PORT} ${program} ${call.join(' ')} & P=$!
/opt/zhijian/node/node -e 'const go=(n)=>${asked}.then((a)=>a.ok?console.log("ready"):n?setTimeout(go,500,n-1):process.exit(1));go(120)'
${program} backup $F --check
kill $P; wait $P
${program} verify`;
}

/** Where there is nothing but the tree: no network, no other process. */
function inside(tree: string, { user, env, folder }: Made, script: string): string {
  const apart = ['--net', '--mount', '--pid', '--fork', '--kill-child', 'sh', '-c'];
  const prepare = 'ip link set lo up && mount -t proc proc "$1/proc" && shift && exec "$@"';
  const chroot = ['chroot', `--userspec=${user}`, '--groups=', tree];
  const shell = ['env', '-i', ...env, 'sh', '-c', `cd '${folder}'\n${script}`];
  const done = spawnSync('unshare', [...apart, prepare, 'sh', tree, ...chroot, ...shell], {
    encoding: 'utf8',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
  return `${done.stdout}${done.stderr}`;
}
