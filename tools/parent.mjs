// Whoever was started by npm ends with it. npm passes SIGTERM on to the shell that it runs a script in, and a shell does
// not pass it on: without this a server and its database would outlive their `npm start`.
import { endSteps } from './steps.mjs';

const EVERY_MS = 250;

/** Asks this process to stop, as a signal would, once the one that started it is gone. A kill -9 of npm is seen as well. */
export function endWithParent(ended = () => process.kill(process.pid, 'SIGTERM')) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    ended();
  }, EVERY_MS);
  watch.unref();
}

/** Until the server takes the signals over nothing was begun that has to be closed: whoever asks gets the end, in order. */
export function endAtOnce() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      endSteps();
      process.exit(0);
    });
}
