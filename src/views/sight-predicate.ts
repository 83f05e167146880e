import { type Acting, actingOffices, principal } from '../core/people/acting.ts';
import { committeeOn } from '../core/people/committee.ts';
import { administrators, type Office } from '../core/people/offices.ts';
import { inService, officesOf } from '../core/people/people.ts';

/** What the rights function needs to know of whoever looks, apart from any one review. */
export interface Viewer {
  readonly inService: boolean;
  readonly ids: readonly string[];
  readonly person: string;
  readonly offices: readonly Office[];
  readonly sources: readonly string[];
  readonly member: boolean;
  /** Looks as a deputy: what is the principal’s own is not for them. */
  readonly deputizing: boolean;
}

export function viewerOf(env: Acting): Viewer {
  const person = principal(env);
  const deputizing = env.onBehalfOf !== undefined;
  const offices = actingOffices(env);
  const held = officesOf(env.people, person, env.today);
  return {
    inService: inService(env.people, env.by, env.today),
    ids: [...new Set([env.by, person])],
    person,
    offices,
    sources: held.flatMap((each) => (each.office === 'source-clerk' && each.source ? [each.source] : [])),
    member: !deputizing && committeeOn(env.people, env.today).some((each) => each.person === person),
    deputizing,
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

const seeAll: readonly Office[] = [
  'quality-office-clerk',
  'court-president',
  'executive-vice-president',
  'trial-management-head',
];
const supervision: readonly Office[] = ['supervision-head', 'supervision-observer', 'supervision-clerk'];

/**
 * Held to `sightOf` by a test over all people and reviews of a played court.
 *
 * @param put takes a value and answers the place that stands for it in the statement
 */
export function sightConditions(viewer: Viewer, put: (value: unknown) => string): SightConditions {
  if (!viewer.inService) return { visible: 'false', side: 'false', whole: 'false' };
  const bound = `bound && ${put(viewer.ids)}::text[]`;
  const side = viewer.deputizing ? 'false' : `judge_side @> array[${put(viewer.person)}::text]`;
  if (viewer.offices.some((office) => administrators.includes(office)))
    return { visible: `(${bound} and ${side})`, side, whole: 'false' };
  if (viewer.offices.some((office) => seeAll.includes(office)))
    return {
      visible: `(not (${bound}) or ${side})`,
      side,
      whole: `(not (${bound}) and not (${side}))`,
      allBut: `(${bound} and not (${side}))`,
    };
  const byOffice = wholeByOffice(viewer);
  const related = `related && ${put(relationsOf(viewer))}::text[]`;
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

function relationsOf(viewer: Viewer): string[] {
  return [
    viewer.person,
    ...(viewer.deputizing ? [] : [`own:${viewer.person}`]),
    ...viewer.sources.map((source) => `source:${source}`),
    ...(viewer.offices.includes('dossier-keeper') ? ['office:dossier-keeper'] : []),
  ];
}
