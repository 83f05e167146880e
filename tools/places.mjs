// Whether this user may write where something has to be written, and what to do where they may not. Uses nothing that
// has to be installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root, say } from './say.mjs';

/** May be written, or made where it is missing. */
function isWritable(path) {
  let at = resolve(path);
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  try {
    accessSync(at, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Leaves with what to do when a part of this folder has to be written and can’t be. */
export function needsToWrite(part, why) {
  if (isWritable(`${root}${part}`)) return;
  const folder = root.replace(/\/$/, '');
  say(`当前用户不能写入 ${folder}/${part}（${why.zh}）。`);
  say('  请由该目录的所有者在其中执行一次 npm start，或者把整个目录复制到自己的目录下再启动。');
  say(`This user may not write ${folder}/${part} (${why.en}).`);
  say(
    '  Let the owner of the folder run npm start there once, or copy the whole folder to a place of your own.',
  );
  process.exit(1);
}

/** The same for the data of a court, which may lie anywhere. */
export function needsData(data) {
  if (isWritable(data)) return;
  say(`当前用户不能写入数据目录 ${resolve(data)}。请另指自己的目录，例如：`);
  say(`This user may not write the data directory ${resolve(data)}. Name one of your own, for example:`);
  say('  ZHIJIAN_DATA="$HOME/zhijian-data" npm start');
  process.exit(1);
}
