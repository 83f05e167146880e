import { startEmbedded } from '../../server/database/embedded.ts';

/** Starts or joins the embedded database of a directory and stays, until it is told to go. */
const [, , dataDirectory = '', packageDirectory] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const embedded = await startEmbedded({
    dataDirectory,
    packageDirectory: packageDirectory || undefined,
    say: (line) => say(`step ${line.en}`),
  });
  say(`ready ${embedded.attached ? 'attached' : 'started'} ${embedded.connection.host}`);
  setInterval(() => {}, 1000);
} catch (error) {
  say(`failed ${(error as Error).message}`);
}
