import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { stateIn } from '../core/court/execute.ts';
import type { Text } from '../core/kernel/text.ts';
import { holdersOf } from '../core/people/people.ts';
import { courtDateOf, toInstant } from '../core/time/instant.ts';
import { type AskedReset, askReset } from '../server/accounts/account-resets.ts';
import { serviceOf } from '../server/court/found.ts';
import type { Database } from '../server/database/connect.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withDatabase } from './with-court.ts';

const help: Text = {
  zh: `zhijian account reset 登录名 [--data 目录] [--court 法院代字]
  在服务器本机上重置账号密码，用于无人能在网页上重置的情形。显示新的一次性密码（只显示这一次）。
  全体管理员都会在待办中看到；须由另一名系统管理员或者安全管理员在“账号”页确认后方可使用，
  没有其他管理员能够登录的，立即可用。再次执行即作废前一次。\n`,
  en: `zhijian account reset LOGIN [--data DIR] [--court CODE]
  Makes a new password for an account, on the server itself, for when nobody can do so on the page. Prints a one-time
  password, this once. Every administrator is told on their desk; it can be used once another system or security
  administrator has confirmed it on the page Accounts, or at once where no other of them can sign in. Calling it again
  replaces what was printed before.\n`,
};

/** `zhijian account reset`: a way back in for whoever keeps the server. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      court: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const [what, login, ...more] = positionals;
  if (what !== 'reset' || login === undefined || more.length > 0) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  return withDatabase(values, io, async (db) => {
    const found = await accountIn(db, login, values.court);
    if ('wrong' in found) {
      await write(io.stderr, `${found.wrong[io.locale]}\n`);
      return 1;
    }
    const { court, person } = found;
    const done = await reset(db, court, person);
    await write(io.stdout, `${JSON.stringify({ court, login, ...done })}\n`);
    await write(io.stderr, `${next[done.state][io.locale]}\n`);
    return 0;
  });
}

const next: Readonly<Record<AskedReset['state'], Text>> = {
  pending: {
    zh: '新密码尚不能使用：请另一名系统管理员或者安全管理员登录后，在“账号”页确认。原密码在此之前仍然有效。',
    en: 'The new password can’t be used yet: another system or security administrator has to sign in and confirm it on the page Accounts. Until then the old one holds.',
  },
  'at-once': {
    zh: '没有其他管理员能够登录，新密码立即可用；全体管理员登录后都会看到这次重置。请登录并立即修改密码。',
    en: 'No other administrator can sign in, so that the new password can be used at once; all administrators will be told of it. Sign in and change it at once.',
  },
};

interface Found {
  readonly court: string;
  readonly person: string;
}

async function accountIn(
  db: Database,
  login: string,
  court: string | undefined,
): Promise<Found | { readonly wrong: Text }> {
  const text = `select a.court, a.person, c.demonstration from account a join court c on c.court = a.court
                where a.login = $1 and ($2::text is null or a.court = $2) order by a.court`;
  const found = await db.rows<Found & { demonstration: boolean }>({ text }, [login, court ?? null]);
  const [only, second] = found;
  if (!only)
    return {
      wrong: { zh: `没有登录名为“${login}”的账号。`, en: `There is no account with the login ${login}.` },
    };
  if (second) {
    const codes = found.map((each) => each.court);
    return {
      wrong: {
        zh: `几个法院都有这一登录名，请用 --court 指明：${codes.join('、')}`,
        en: `Several courts have this login; say which with --court: ${codes.join(', ')}`,
      },
    };
  }
  if (only.demonstration)
    return {
      wrong: { zh: '演示法院登录不需要密码。', en: 'In the demonstration court nobody needs a password.' },
    };
  return only;
}

async function reset(db: Database, court: string, person: string): Promise<AskedReset> {
  const people = await serviceOf(db, court).ask(stateIn('people/court'));
  const today = courtDateOf(toInstant(new Date().toISOString()));
  const administrators = (['system-administrator', 'security-administrator'] as const).flatMap((office) =>
    holdersOf(people, office, today),
  );
  return db.transaction((tx) => askReset(tx, court, person, { administrators, host: hostname() }));
}
