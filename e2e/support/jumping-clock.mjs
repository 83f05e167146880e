import { existsSync } from 'node:fs';

// Loaded before the program: once the file is there, the clock of this machine shows hours more than it did, as when somebody sets it.
const AHEAD_MS = 3 * 3_600_000;
const wall = Date.now.bind(Date);
const Real = Date;
let ahead = 0;
setInterval(() => {
  ahead = existsSync(process.env.JUMP_ONCE_THERE) ? AHEAD_MS : 0;
}, 200).unref();

globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [wall() + ahead] : given));
  }
  static now() {
    return wall() + ahead;
  }
};
