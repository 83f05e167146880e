import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { isAway, whyAway } from './away.ts';

const errors = table(`
  code   | syscall | message                                        | away
  -------|---------|------------------------------------------------|-----
  08006  |         | connection failure                             | yes
  53100  |         | could not extend file: No space left           | yes
  53300  |         | sorry, too many clients already                | yes
  57P01  |         | terminating connection                         | yes
  57014  |         | canceling statement due to statement timeout   | yes
  58030  |         | could not read block                           | yes
  55P03  |         | canceling statement due to lock timeout        | yes
  25006  |         | cannot execute INSERT in a read-only transaction | yes
  23505  |         | duplicate key value                            | no
  42P01  |         | relation does not exist                        | no
  25P02  |         | current transaction is aborted                 | no
  ECONNREFUSED | connect | connect ECONNREFUSED                      | yes
  ECONNRESET   | read    | read ECONNRESET                           | yes
  ENOENT       | connect | connect ENOENT /tmp/.s.PGSQL.5432         | yes
  ENOENT       | open    | ENOENT: no such file                      | no
  EPIPE        | write   | write EPIPE                               | yes
  ENETUNREACH  | connect | connect ENETUNREACH 10.0.0.1:5432         | yes
  ENOTFOUND    | getaddrinfo | getaddrinfo ENOTFOUND db.court        | yes
  EAI_AGAIN    | getaddrinfo | getaddrinfo EAI_AGAIN db.court        | yes
         |         | Connection terminated unexpectedly             | yes
         |         | timeout exceeded when trying to connect        | yes
         |         | Query read timeout                             | yes
         |         | Cannot read properties of undefined            | no
`);

describe('the database is away', () => {
  it.each(errors)('or the program is wrong: $code $message', ({ code, syscall, message, away }) => {
    const error = Object.assign(new Error(message), code ? { code } : {}, syscall ? { syscall } : {});
    expect(isAway(error)).toBe(away === 'yes');
  });

  it('at every address of its name, or it is there', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
    const tried = (...errors: Error[]) => Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });
    expect(isAway(tried(refused, refused))).toBe(true);
    expect(isAway(tried(refused, new TypeError('of the program')))).toBe(false);
    expect(isAway(tried())).toBe(false);
    expect(whyAway(tried(refused, refused))).toBe('connect');
  });

  it('is nothing that is no error', () => {
    expect([isAway(undefined), isAway('57P01'), isAway({ code: '57P01' })]).toEqual([false, false, false]);
  });
});
