import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest one above with the source text of the law, built or not. */
export function packageRoot(from = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  while (!existsSync(join(folder, 'law', 'qianguo-2019.zh-CN.txt'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package is incomplete: law/qianguo-2019.zh-CN.txt is missing');
    folder = above;
  }
  return folder;
}
