import { type Acting, actingOffices, principal } from '../../core/people/acting.ts';
import { committeeOn } from '../../core/people/committee.ts';
import { type Office, officeAndLeaders } from '../../vocabulary/court.ts';

/** The committee interprets the Measures (Article 32): its members, its office and the leaders compare readings. */
export function mayCompareReadings(env: Acting): boolean {
  const member = committeeOn(env.people, env.today).some((each) => each.person === principal(env));
  return member || actingOffices(env).some((office) => officeAndLeaders.includes(office));
}

/** How much reviewers do is assessed by the office, the leaders and the personnel section (O3). */
export function mayAssessReviewers(env: Acting): boolean {
  const assess: readonly Office[] = [...officeAndLeaders, 'personnel-head'];
  return actingOffices(env).some((office) => assess.includes(office));
}
