// What every tool begins with. Uses nothing that has to be installed.
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const say = (line) => process.stderr.write(`质鉴 ${line}\n`);
