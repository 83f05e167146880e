import type { CourtDate } from '../../core/time/court-date.ts';
import { beijing, courtDateOf, type Instant } from '../../core/time/instant.ts';
import { markBroken } from '../../log/court.ts';
import { verifyStored } from '../../log/stored.ts';
import { breakInWords, type EarlierEnd, type Report, type Verifiable } from '../../log/verify.ts';
import { notedEnds, noteVerification } from '../accounts/verifications.ts';
import { serviceOf } from '../court/found.ts';
import type { Database } from '../database/connect.ts';
import { type Comparison, compareViews } from '../views/compare.ts';
import { standingOf, VIEWS } from '../views/rebuild.ts';

export interface Verified {
  readonly report: Report;
  /** What is derived, held against the log; nothing where the log is broken, or where an older version wrote the rows. */
  readonly views?: Comparison;
}

export interface Verifying {
  readonly at: Instant;
  /** Where the log ended by a copy outside the database. */
  readonly kept?: EarlierEnd | undefined;
  /** Hears of each entry. */
  readonly seen?: (entry: Verifiable) => void;
}

/** Verifies a court's log as of one moment: in itself, against ends noted before, and with all that is derived from it. */
export function verifyCourt(db: Database, court: string, { at, kept, seen }: Verifying): Promise<Verified> {
  return db.transaction(async (tx) => {
    const earlier = [...(kept ? [kept] : []), ...(await notedEnds(tx, court))];
    const report = await verifyStored(tx, court, earlier, seen);
    if (report.broken) return { report };
    const standing = await standingOf(tx, court);
    if (standing.views < VIEWS) return { report };
    const days = standing.day === null ? [at] : [noon(standing.day), at];
    return { report, views: await compareViews(tx, serviceOf(db, court), days) };
  }, 'read');
}

/** A log that is found broken takes no entries from then on; what was found is noted, so that the next verification is held against it. */
export async function noteVerified(
  db: Database,
  court: string,
  { at, by }: { readonly at: Instant; readonly by: string },
  { report, views }: Verified,
): Promise<void> {
  const { broken, entries, lastHash } = report;
  const words = broken ? breakInWords(broken) : null;
  if (words) await markBroken(db, court, words);
  await noteVerification(db, court, {
    ...{ on: courtDateOf(at), at: new Date(at).toISOString(), person: by, entries, lastHash },
    ...{ broken: words, different: views?.differences.length ?? 0 },
  });
}

function noon(day: CourtDate): Instant {
  return beijing(day, '12:00');
}
