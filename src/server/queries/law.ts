import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Provision, parseLaw, provisionsOf } from '../../core/law/parse.ts';
import { packageRoot } from '../package-root.ts';

let provisions: readonly Provision[] | undefined;

/** Every section and sentence of the Opinion, every article, paragraph and item of the Measures, as printed. */
export function provisionsOfTheLaw(): readonly Provision[] {
  provisions ??= provisionsOf(
    parseLaw(readFileSync(join(packageRoot(), 'law', 'qianguo-2019.zh-CN.txt'), 'utf8')),
  );
  return provisions;
}
