import { ownSignals, whenAsked } from '../../server/ending.ts';

/** A signal has come and nobody has heard it yet, as while a program is loaded; then its owner changes. */
process.on('SIGTERM', () => process.stdout.write('heard by the one before\n'));
process.kill(process.pid, 'SIGTERM');
const { asked } = ownSignals({ takingOver: true });
const late = setTimeout(() => {
  process.stdout.write('lost\n');
  process.exit(1);
}, 2_000);
await whenAsked(asked);
clearTimeout(late);
process.stdout.write('heard\n');
process.exit();
