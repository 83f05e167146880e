import { stateIn } from '../../core/court/execute.ts';
import { readingsDecider } from '../../core/court/readings.ts';
import { type Locale, sameInBoth, type Text } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { checkWorkloadCoefficient } from '../../core/people/coefficients.ts';
import { holds, nameOf } from '../../core/people/people.ts';
import { peopleDecider } from '../../core/people/people-decider.ts';
import { clockEnd } from '../../core/time/clocks.ts';
import { addDays, type CourtDate } from '../../core/time/court-date.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { isPublished } from '../../core/time/work-calendar.ts';
import type { Office } from '../../vocabulary/court.ts';
import { type AccountReset, listResets } from '../accounts/account-resets.ts';
import { listAccounts } from '../accounts/accounts.ts';
import { lastVerification } from '../accounts/verifications.ts';
import type { Site } from '../http/site.ts';
import { openDoubts } from '../time/doubts.ts';
import { actionsFor } from './actions.ts';
import { looksAfterSystem, mayConfirmClock } from './operation.ts';
import { toldTask } from './review.ts';

interface CourtTask {
  readonly command: string;
  readonly on: { readonly kind: string; readonly id: string };
  readonly about: Text;
  readonly title?: Text;
  readonly dueOn?: CourtDate;
  readonly clock?: 'quarterly-meeting';
}

/** What is asked of an office by the calendar or the state of the system, not by any one review. */
export async function courtTasks(site: Site, env: Acting, locale: Locale) {
  const tasks = [
    ...(await quarterlyMeeting(site, env)),
    ...workingDays(env),
    ...(await readingsToCheck(site, env)),
    ...coefficientsToCheck(env),
    ...(await accountsToSee(site, env)),
    ...(await resetsToSee(site, env)),
    ...(await verification(site, env)),
    ...(await clocksInDoubt(site, env)),
  ];
  return tasks.map(({ command, on, about, title, dueOn, clock }) => ({
    on,
    about: sayIn(about, locale),
    ...toldTask({ command, persons: [env.by], dueOn, clock }, env.today, locale),
    ...(title ? { title: title[locale] } : {}),
    judgeName: undefined,
  }));
}

/** The committee meets every quarter in principle (O3). */
async function quarterlyMeeting({ db, service }: Site, env: Acting): Promise<CourtTask[]> {
  if (!holds(env.people, env.by, 'quality-office-clerk', env.today)) return [];
  const dueOn = clockEnd('quarterly-meeting', env.today, env.calendar, env.readings).value.dueOn;
  const from = `${dueOn.slice(0, 5)}${String(Number(dueOn.slice(5, 7)) - 2).padStart(2, '0')}-01`;
  const text = `select 1 from view_meeting where court = $1 and kind = 'quarterly' and stage <> 'cancelled'
                and held_on between $2 and $3 limit 1`;
  const planned = await db.rows({ text }, [service.court, from, dueOn]);
  if (planned.length > 0) return [];
  const about = { zh: '本季度例会尚未安排', en: 'No meeting is planned for this quarter' };
  return [
    { command: 'plan-meeting', on: { kind: 'meeting', id: '' }, about, dueOn, clock: 'quarterly-meeting' },
  ];
}

/** What was entered as adopted waits for somebody outside the quality office (32). */
async function readingsToCheck({ service }: Site, env: Acting): Promise<CourtTask[]> {
  const adoptions = await service.ask(stateIn('readings/court'));
  const may = actionsFor(readingsDecider, adoptions, env).some(
    ({ name, allowed }) => name === 'confirm-reading' && allowed,
  );
  if (!may) return [];
  return adoptions
    .filter((each) => each.pending)
    .map(({ reading }) => ({
      command: 'confirm-reading',
      on: { kind: 'readings', id: 'court' },
      about: { zh: `口径${reading}`, en: `Reading ${reading}` },
    }));
}

/** A coefficient that was entered by late minutes waits for somebody outside the quality office (O3). */
function coefficientsToCheck(env: Acting): CourtTask[] {
  const may = actionsFor(peopleDecider, env.people, env).some(
    ({ name, allowed }) => name === checkWorkloadCoefficient.name && allowed,
  );
  if (!may) return [];
  return env.people.coefficients
    .filter(({ pending }) => pending)
    .map(({ minutesNumber }) => ({
      command: checkWorkloadCoefficient.name,
      on: { kind: 'people', id: 'court' },
      about: sameInBoth(minutesNumber),
    }));
}

const NOTICE_MONTH = 11;

/** The State Council’s notice of a year comes out in the last months of the year before. */
function workingDays(env: Acting): CourtTask[] {
  const keeps = (['quality-office-clerk', 'system-administrator'] as const).some((office) =>
    holds(env.people, env.by, office, env.today),
  );
  const year = Number(env.today.slice(0, 4));
  const asked = Number(env.today.slice(5, 7)) >= NOTICE_MONTH ? [year, year + 1] : [year];
  return asked
    .filter((each) => keeps && !isPublished(env.calendar, each))
    .map((each) => ({
      command: 'publish-notice',
      on: { kind: 'calendar', id: String(each) },
      about: {
        zh: `${each}年的工作日安排尚未录入，涉及该年的期限为暂定`,
        en: `The working days of ${each} are not entered; due days in it are provisional`,
      },
      dueOn: `${each - 1}-12-31` as CourtDate,
    }));
}

async function accountsToSee({ db, service, demonstration }: Site, env: Acting): Promise<CourtTask[]> {
  const holder = (office: 'system-administrator' | 'security-administrator') =>
    holds(env.people, env.by, office, env.today);
  if (!holder('system-administrator') && !holder('security-administrator')) return [];
  const accounts = await listAccounts(db, service.court);
  const on = { kind: 'account', id: '' };
  const locked = accounts.filter((each) => each.locked).length;
  const without = Object.values(env.people.persons).filter(
    (person) =>
      !person.outside &&
      (!person.until || person.until >= env.today) &&
      !accounts.some((each) => each.person === person.id),
  ).length;
  return [
    ...(locked > 0
      ? [
          {
            command: 'see-locked-accounts',
            on,
            title: { zh: '查看锁定的账号', en: 'See to locked accounts' },
            about: { zh: `${locked}个账号已锁定`, en: `${locked} locked` },
          },
        ]
      : []),
    ...(without > 0 && !demonstration && holder('system-administrator')
      ? [
          {
            command: 'make-account',
            on,
            title: { zh: '新建账号', en: 'Make accounts' },
            about: { zh: `${without}名在岗人员没有账号`, en: `${without} in service without one` },
          },
        ]
      : []),
  ];
}

/** Whoever makes a password on the server itself is seen by every administrator, and needs one of two. */
async function resetsToSee({ db, service }: Site, env: Acting): Promise<CourtTask[]> {
  const holder = (office: Office) => holds(env.people, env.by, office, env.today);
  const decides = holder('system-administrator') || holder('security-administrator');
  if (!decides && !holder('audit-administrator')) return [];
  const resets = await listResets(db, service.court, env.by);
  const waiting = resets.filter((each) => decides && each.state === 'pending' && each.person !== env.by);
  const unseen = resets.filter((each) => !each.seen && !waiting.includes(each));
  const named = (list: readonly AccountReset[]) => [
    ...new Set(list.map((each) => nameOf(env.people, each.person))),
  ];
  const about = (list: readonly AccountReset[]): Text => ({
    zh: `${named(list).join('、')}的密码在服务器上重置`,
    en: `Made anew on the server: the password of ${named(list).join(', ')}`,
  });
  const on = { kind: 'account', id: '' };
  return [
    ...(waiting.length > 0
      ? [
          {
            command: 'confirm-account-reset',
            on,
            title: { zh: '确认密码重置', en: 'Confirm a password made on the server' },
            about: about(waiting),
          },
        ]
      : []),
    ...(unseen.length > 0
      ? [
          {
            command: 'see-account-resets',
            on,
            title: { zh: '知悉密码重置', en: 'Take note of a password made on the server' },
            about: about(unseen),
          },
        ]
      : []),
  ];
}

const VERIFY_EVERY_DAYS = 30;

/** The audit administrator has the whole log verified every month. */
async function verification({ db, service }: Site, env: Acting): Promise<CourtTask[]> {
  if (!holds(env.people, env.by, 'audit-administrator', env.today)) return [];
  const last = await lastVerification(db, service.court);
  const dueOn = last ? addDays(last.on, VERIFY_EVERY_DAYS) : env.today;
  if (dueOn > env.today) return [];
  return [
    {
      command: 'verify-log',
      on: { kind: 'log', id: '' },
      title: { zh: '核验日志', en: 'Verify the log' },
      about: last
        ? { zh: `上次核验：${last.on}`, en: `Last verified on ${last.on}` }
        : { zh: '尚未核验过', en: 'Never verified so far' },
      dueOn,
    },
  ];
}

/** Until administrators have confirmed it or set it right, a clock in doubt stops the court. */
async function clocksInDoubt({ db, service }: Site, env: Acting): Promise<CourtTask[]> {
  if (!looksAfterSystem(env)) return [];
  const doubts = await openDoubts(db, service.court);
  return doubts
    .filter((doubt) => mayConfirmClock(env, doubt))
    .map(({ machine, confirmedBy }) => ({
      command: 'confirm-clock',
      on: { kind: 'operation', id: '' },
      title: { zh: '核对服务器时钟', en: 'Look at the server’s clock' },
      about: confirmedBy
        ? { zh: `${machine}：待另一名管理员确认`, en: `${machine}: waits for a second administrator` }
        : { zh: `${machine}：时钟可能有误，待确认`, en: `${machine}: its clock may be wrong` },
    }));
}
