import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Child } from './child.ts';

/**
 * Processes and mounts of its own, as in a container; `apart` in its temporary files too, so that no socket is shared. /tmp
 * itself stays: the project may lie there.
 */
export function container(temporaryFiles: 'shared' | 'apart'): readonly string[] {
  const prepare =
    temporaryFiles === 'apart' ? 'mount -t tmpfs -o mode=1777 tmpfs /mnt && export TMPDIR=/mnt && ' : '';
  return [
    ...['unshare', '--pid', '--mount', '--uts', '--fork', '--mount-proc', '--kill-child'],
    ...['sh', '-c', `hostname container-${temporaryFiles} && ${prepare}exec "$@"`, 'sh'],
  ];
}

/** Whether this machine lets us make such; where it does not, that is said. */
export function hasContainers(): boolean {
  const [program = '', ...rest] = [...container('apart'), 'true'];
  const tried = spawnSync(program, rest, { encoding: 'utf8' });
  if (tried.status === 0) return true;
  process.stderr.write(
    `left out: two namespaces on one directory (unshare: ${tried.stderr ?? tried.error})\n`,
  );
  return false;
}

/** The process inside, by its number out here. */
export function inside(child: Child): number {
  const { pid } = child.process;
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}
