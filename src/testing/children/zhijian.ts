import { main } from '../../cli/main.ts';

/** The program from its sources, as `bin/zhijian.mjs` calls it. */
const [, , ...args] = process.argv;
process.exitCode = await main(['--lang', 'en', ...args], process);
process.exit();
