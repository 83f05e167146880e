import { parseArgs } from 'node:util';
import { courtOf } from '../core/court/scenario.ts';
import type { Text } from '../core/kernel/text.ts';
import { isCourtCode } from '../core/rules/court-codes.ts';
import { courtDateOf, toInstant } from '../core/time/instant.ts';
import { foundWith } from '../server/accounts/first-account.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { lostIn, withDatabase } from './with-court.ts';

const help: Text = {
  zh: `zhijian init --name 法院名称 --code 法院代字 --level basic|intermediate|high --admin 姓名 --login 登录名
             [--department 部门] [--superior 上级法院代字] [--data 目录]
  建立法院和第一名系统管理员，显示一次性密码（只显示这一次）。中断后尚无人登录的，再次执行即显示新的一次性密码。\n`,
  en: `zhijian init --name NAME --code CODE --level basic|intermediate|high --admin NAME --login LOGIN
             [--department NAME] [--superior CODE] [--data DIR]
  A new court with its first system administrator; prints a one-time password, this once. Where it was broken off and nobody
  has signed in yet, the same call prints a new one.\n`,
};

const levels = ['basic', 'intermediate', 'high'] as const;
const LOGIN = /^[\w.-]{2,64}$/;

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: text,
      code: text,
      level: text,
      admin: text,
      login: text,
      department: text,
      superior: text,
      data: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const { name, code, admin, login } = values;
  const level = levels.find((each) => each === values.level);
  if (!name || !code || !isCourtCode(code) || !admin || !login || !LOGIN.test(login) || !level) {
    const wrong = { name, code: code && isCourtCode(code), level, admin, login: login && LOGIN.test(login) };
    const fields = Object.entries(wrong).flatMap(([field, right]) => (right ? [] : [`--${field}`]));
    await write(io.stderr, `${fields.join(', ')}\n${help[io.locale]}`);
    return 2;
  }
  return withDatabase(values, io, async (db) => {
    if ((await lostIn(db, values, io)).includes(code)) return 1;
    const administrator = {
      id: login,
      name: admin,
      department: values.department ?? '信息技术部门',
      inQuota: false,
      offices: [{ office: 'system-administrator' as const }],
    };
    const court = { name, code, level, superior: values.superior };
    const today = courtDateOf(toInstant(new Date().toISOString()));
    const setUp = courtOf({ court, people: [administrator], relatives: [] }, today);
    const password = await foundWith(db, court, setUp.log, login);
    if (password === undefined) {
      const there = { zh: `${code} 已经建立。`, en: `${code} is there already.` };
      await write(io.stderr, `${there[io.locale]}\n`);
      return 1;
    }
    await write(io.stdout, `${JSON.stringify({ court: code, login, oneTimePassword: password })}\n`);
    const next = {
      zh: `已建立${name}。请用登录名 ${login} 和上面的一次性密码登录，并立即修改密码。\n`,
      en: `${name} is made. Sign in as ${login} with the one-time password above, and change it at once.\n`,
    };
    await write(io.stderr, next[io.locale]);
    return 0;
  });
}
