import type { Category, Office, SourceDepartment } from '../../vocabulary/court.ts';
import type { CourtDate } from '../time/court-date.ts';

/** An office as a story writes it down: whose it is and since when follow from where it stands. */
export interface OfficeHeldFields {
  readonly office: Office;
  readonly from?: CourtDate;
  readonly until?: CourtDate;
  readonly categories?: readonly Category[];
  readonly source?: SourceDepartment;
}
