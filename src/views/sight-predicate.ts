import { type Acting, actingOffices, principal } from '../core/people/acting.ts';
import { committeeOn } from '../core/people/committee.ts';
import { inService, officesOf } from '../core/people/people.ts';
import type { CourtDate } from '../core/time/court-date.ts';
import type { Office } from '../vocabulary/court.ts';
import { administrators, officeAndLeaders, supervision } from '../vocabulary/court.ts';

/** What the rights function needs to know of whoever looks, apart from any one review. */
export interface Viewer {
  readonly court: string;
  readonly today: CourtDate;
  readonly inService: boolean;
  readonly ids: readonly string[];
  readonly person: string;
  readonly offices: readonly Office[];
  readonly sources: readonly string[];
  readonly member: boolean;
  /** Looks as a deputy: what is the principal’s own is not for them. */
  readonly deputizing: boolean;
  /** Relatives of those who look. */
  readonly relatives: readonly string[];
}

export function viewerOf(env: Acting, court: string): Viewer {
  const person = principal(env);
  const ids = [...new Set([env.by, person])];
  const deputizing = env.onBehalfOf !== undefined;
  const offices = actingOffices(env);
  const held = officesOf(env.people, person, env.today);
  return {
    court,
    today: env.today,
    inService: inService(env.people, env.by, env.today),
    ids,
    person,
    offices,
    sources: held.flatMap((each) => (each.office === 'source-clerk' && each.source ? [each.source] : [])),
    member: !deputizing && committeeOn(env.people, env.today).some((each) => each.person === person),
    deputizing,
    relatives: env.people.relatives
      .filter((pair) => pair.some((each) => ids.includes(each)))
      .flat()
      .filter((each) => !ids.includes(each)),
  };
}

/** The rights function `sightOf` as conditions over the columns of the register, so that lists are filtered where they lie. */
export interface SightConditions {
  /** Sees something of it. */
  readonly visible: string;
  /** Sees their own side of it. */
  readonly side: string;
  /** Sees it whole. */
  readonly whole: string;
  /** Where all but a few are seen: those few, which an index finds and a count may subtract. */
  readonly allBut?: string;
}

/**
 * Held to `sightOf` by a test over all people and reviews of a played court.
 *
 * @param put takes a value and answers the place that stands for it in the statement
 */
export function sightConditions(viewer: Viewer, put: (value: unknown) => string): SightConditions {
  if (!viewer.inService) return { visible: 'false', side: 'false', whole: 'false' };
  const bound = boundTo(viewer, put);
  const side = viewer.deputizing ? 'false' : `judge_side @> array[${put(viewer.person)}::text]`;
  if (viewer.offices.some((office) => administrators.includes(office)))
    return { visible: `(${bound} and ${side})`, side, whole: 'false' };
  if (viewer.offices.some((office) => officeAndLeaders.includes(office)))
    return {
      visible: `(not (${bound}) or ${side})`,
      side,
      whole: `(not (${bound}) and not (${side}))`,
      allBut: `(${bound} and not (${side}))`,
    };
  const byOffice = wholeByOffice(viewer);
  const settled = `id not in (${waiting(viewer, put)})
    and (select views_on >= ${put(viewer.today)}::date from court where court = ${put(viewer.court)})`;
  const related = `(related && ${put(relationsOf(viewer))}::text[]
    or related && ${put([viewer.person])}::text[] and ${settled})`;
  const own = viewer.deputizing ? [] : [`reviewer is not distinct from ${put(viewer.person)}`];
  const whole = [...byOffice, ...own].join(' or ') || 'false';
  return {
    // Reviewers are among those related. Without an office, each arm of this begins at an index.
    visible: `((${[...byOffice, related].join(' or ')}) and not (${bound}) or ${side})`,
    side,
    whole: `(not (${bound}) and not (${side}) and (${whole}))`,
  };
}

/** Columns of what somebody’s office or seat shows them whole. */
function wholeByOffice(viewer: Viewer): string[] {
  const has = (...offices: Office[]) => offices.some((office) => viewer.offices.includes(office));
  return [
    ...(viewer.member ? ['with_committee'] : []),
    ...(has('adjudication-committee-secretary') ? ['confirming'] : []),
    ...(has(...supervision) ? ['supervised'] : []),
  ];
}

/** Until a review is written anew, whoever is a relative of somebody who is bound counts as bound as well. */
function boundTo(viewer: Viewer, put: (value: unknown) => string): string {
  const bound = `bound && ${put(viewer.ids)}::text[]`;
  if (viewer.relatives.length === 0) return bound;
  return `(${bound} or bound && ${put(viewer.relatives)}::text[] and id in (${waiting(viewer, put)}))`;
}

/** Reviews that wait for being written anew. */
function waiting({ court }: Viewer, put: (value: unknown) => string): string {
  return `select review from view_again where court = ${put(court)}`;
}

/** Relations that are the review’s own. Who owns a sanction or holds a dossier today is told by name alone, and may have changed. */
function relationsOf(viewer: Viewer): string[] {
  return [
    ...(viewer.deputizing ? [] : [`own:${viewer.person}`]),
    ...viewer.sources.map((source) => `source:${source}`),
    ...(viewer.offices.includes('dossier-keeper') ? ['office:dossier-keeper'] : []),
  ];
}
