import type { Stage, TrackStage } from '../../vocabulary/stages.ts';

/** The stages in which a track has ended. */
export const endedTracks: readonly TrackStage[] = ['settled', 'revoked', 'not-confirmed', 'reversed'];

/** The stages before anything is put to the ballot. */
export const beforeCommittee: readonly Stage[] = [
  'registered',
  'assigned',
  'under-examination',
  'examined',
  'delivered',
];

/** From registration until the case is closed. */
export const underReview: readonly Stage[] = [
  ...beforeCommittee,
  'awaiting-committee',
  'decided',
  'with-superior-court',
];

/** Unlawful adjudication may be recorded, and sanctioned, while the review of others goes on; restoring goes on after the end. */
export const whileSanctioning: readonly Stage[] = [...underReview, 'closed', 'archived'];

/** Where a track stands after the vote and before its confirmation: what the committee did not know is tabled once more. */
export const reopenable: readonly string[] = [
  'answerable',
  'notified',
  'reconsideration-open',
  'lapsed',
  'upheld',
  'replaced',
  'awaiting-confirmation',
];
