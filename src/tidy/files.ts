import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the root of the repository: `src/core/time/clocks.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every file of our own under a folder with one of these endings. */
export function filesUnder(
  folder: string,
  endings: readonly string[] = ['.ts', '.tsx', '.mjs'],
): readonly SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8');
      return { path, text, lines: text.split('\n').length };
    });
}

/** What a file imports: paths from the root for our own, package names for others. */
export function importsOf(file: SourceFile): readonly string[] {
  const found = file.text.matchAll(/(?:from\s+|import\s*\(\s*|^import\s+)'([^']+)'/gm);
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? new URL(target, `file:///${file.path}`).pathname.slice(1) : target,
  );
}
