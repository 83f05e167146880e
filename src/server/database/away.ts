import { errorCode } from './embedded/failure.ts';

/** Classes of PostgreSQL: connection, resources, operator’s intervention, the system under it. */
const CLASSES: readonly string[] = ['08', '53', '57', '58'];
/** A lock that somebody else holds, and a database that takes no writes. */
const CODES: readonly string[] = ['55P03', '25006'];
const OF_THE_SOCKET: readonly string[] = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ENOENT', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'],
];
const CALLS: readonly string[] = ['connect', 'read', 'write', 'getaddrinfo'];
/** What the driver says of its own; it gives these no code. */
const WORDS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/;

/** Whether an error means that the database is away, full, busy or read-only: nothing is wrong with the program or the request. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // a name with several addresses, none of which answers
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isAway);
  const code = errorCode(error);
  const ofPostgres = /^[0-9A-Z]{5}$/.test(code) && !OF_THE_SOCKET.includes(code);
  if (ofPostgres) return CLASSES.includes(code.slice(0, 2)) || CODES.includes(code);
  const { syscall = '' } = error as NodeJS.ErrnoException;
  return (OF_THE_SOCKET.includes(code) && CALLS.includes(syscall)) || WORDS.test(error.message);
}

/** What is said of it. Where a name has several addresses the error of all has no words of its own. */
export function whyAway(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(whyAway))].join(', ');
  return error instanceof Error ? error.message : String(error);
}
