import { startEmbedded } from '../../server/database/embedded.ts';
import { closedWhenAsked } from '../../server/ending.ts';

/** Starts or joins the embedded database of a directory and stays, until it is told to go. */
const [, , dataDirectory = '', packageDirectory] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await closedWhenAsked(async (asked) => {
    const embedded = await startEmbedded({
      dataDirectory,
      packageDirectory: packageDirectory || undefined,
      say: (line) => say(`step ${line.en}`),
      asked,
    });
    say(`ready ${embedded.attached ? 'attached' : 'started'} ${embedded.connection.host}`);
    const forever = () => new Promise<void>(() => setInterval(() => {}, 1000));
    return { work: forever, close: embedded.stop };
  });
} catch (error) {
  say(`failed ${(error as Error).message}`);
}
