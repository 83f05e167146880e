import { caseIdentity } from '../../core/rules/case-number.ts';
import { identitiesOf, type Numbered } from '../../core/rules/joint-numbers.ts';
import type { Viewer } from '../../views/sight-predicate.ts';
import { sightConditions } from '../../views/sight-predicate.ts';
import type { CourtService } from '../court/service.ts';

/** A case that is in the register, or in a row above. */
export interface KnownCase {
  /** Its review, where it is in the register, and the number that it has got there. */
  readonly id?: string;
  readonly number?: string | undefined;
  readonly caseNumber: string;
  readonly filedOn?: string | undefined;
  readonly closedOn?: string | undefined;
  readonly court?: string | undefined;
  /** Where it is a row of the same file. */
  readonly row?: number;
  readonly sheet?: string | undefined;
}

/** The cases that whoever imports may know of, by identity; the same book serves a preview and an import. */
export class KnownCases {
  private readonly cases = new Map<string, KnownCase[]>();
  private readonly elsewhere = new Set<string>();

  add(known: KnownCase, identities: readonly string[] = [caseIdentity(known.caseNumber)]): void {
    for (const identity of identities) this.cases.set(identity, [...(this.cases.get(identity) ?? []), known]);
  }

  /** A case of the register that whoever imports may not know of: it decides nothing here, but what is bound to it must be asked. */
  addHidden(identities: readonly string[]): void {
    for (const identity of identities) this.elsewhere.add(identity);
  }

  /** Whether a review of it is there that whoever imports may not know of. */
  isHidden(numbered: Numbered): boolean {
    return identitiesOf(numbered).some((each) => this.elsewhere.has(each));
  }

  /** Whether the register has the case at all. */
  isAnywhere(numbered: Numbered): boolean {
    return identitiesOf(numbered).some((each) => this.elsewhere.has(each) || this.cases.has(each));
  }

  /** The same case. Old numbers name a court by a character that several have: there the court’s name may tell them apart. */
  find({ court, ...numbered }: Numbered & Pick<KnownCase, 'court'>): KnownCase | undefined {
    const old = numbered.caseNumber.includes('字第');
    return identitiesOf(numbered)
      .flatMap((identity) => this.cases.get(identity) ?? [])
      .find((each) => !old || !court || !each.court || each.court === court);
  }
}

interface Stored {
  readonly id: string;
  readonly number: string | null;
  readonly caseNumber: string;
  readonly filedOn: string | null;
  readonly closedOn: string | null;
  readonly court: string | null;
  readonly visible: boolean;
  readonly identities: readonly string[];
}

/**
 * What the register has of these cases, as far as whoever imports may know: a department is told of its own referrals only, a
 * clerk of the office of none from which they have to stay away.
 */
export async function casesInRegister(
  service: CourtService,
  numbers: readonly string[],
  viewer: Viewer,
): Promise<KnownCases> {
  const known = new KnownCases();
  const values: unknown[] = [service.court, [...new Set(numbers.map(caseIdentity))]];
  const sight = sightConditions(viewer, (value) => `$${values.push(value)}`);
  // Every value is named once, so that its type is known: of the conditions only one is needed.
  const named = values.map((_, index) => `$${index + 1}::text is null`).join(' or ');
  const text = `select id, number, case_number as "caseNumber", filed_on as "filedOn", case_closed_on as "closedOn", case_court as court,
      ${sight.visible} as visible, case_identities as identities
    from view_review where court = $1 and case_identities && $2::text[]
    and (select ${named}) is not null`;
  for (const row of await service.db.rows<Stored>({ text }, values)) {
    if (!row.visible) {
      known.addHidden(row.identities);
      continue;
    }
    const [filedOn, closedOn, court] = [row.filedOn, row.closedOn, row.court].map(
      (each) => each ?? undefined,
    );
    const { id, caseNumber } = row;
    known.add({ id, number: row.number ?? undefined, caseNumber, filedOn, closedOn, court }, row.identities);
  }
  return known;
}
