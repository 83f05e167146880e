import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { holdersOf, holds, inService } from '../../core/people/people.ts';
import { yearOf } from '../../core/time/court-date.ts';
import { isPublished } from '../../core/time/work-calendar.ts';
import { offices } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { listAccounts } from '../accounts/accounts.ts';
import type { Site } from '../http/site.ts';

const needed = idsOf(offices).filter((office) => 'needed' in offices[office]);

/** What a court needs before its office can work, for its administrator; nothing once all of it is there. */
export async function settingUp({ db, service, demonstration }: Site, env: Acting, locale: Locale) {
  const { people, today, by } = env;
  if (!holds(people, by, 'system-administrator', today)) return undefined;
  const free = needed.filter((office) => holdersOf(people, office, today).length === 0);
  const members = holdersOf(people, 'adjudication-committee-member', today);
  const ordered = members.length > 0 && members.every((member) => people.committeeOrder.includes(member));
  const accounts = demonstration ? [] : await listAccounts(db, service.court);
  const without = Object.keys(people.persons).filter(
    (person) =>
      !demonstration &&
      inService(people, person, today) &&
      !people.persons[person]?.outside &&
      !accounts.some((each) => each.person === person),
  );
  const steps = [
    { step: 'people', done: free.length === 0, missing: free.map((office) => offices[office][locale]) },
    { step: 'order', done: ordered, missing: [] },
    { step: 'accounts', done: free.length === 0 && without.length === 0, missing: [] },
    { step: 'calendar', done: isPublished(env.calendar, yearOf(today)), missing: [] },
  ] as const;
  return steps.every(({ done }) => done) ? undefined : steps;
}
