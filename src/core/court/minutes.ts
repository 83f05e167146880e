import { actsByMinutes } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type BodyMinutes, qualityCommittee } from '../people/minutes-order.ts';
import { kindOf, type StateOf, type Stream } from './streams.ts';

/** The commands that name minutes, or take effect by them; a test holds the list against the fields of all commands. */
export const namingMinutes: readonly string[] = [
  ...idsOf(actsByMinutes),
  'check-minutes',
  'approve-minutes',
  'adopt-reading',
  'confirm-reading',
  'set-workload-coefficient',
  'check-workload-coefficient',
];

/** Minutes that were entered on a stream, of every body; the one table against which the next are held (O3). */
export function minutesOn(stream: Stream, state: unknown): readonly BodyMinutes[] {
  switch (kindOf(stream)) {
    case 'review': {
      const review = state as StateOf['review'];
      return review.stage === 'unstarted' ? [] : (review.minutes ?? []);
    }
    case 'meeting': {
      const meeting = state as StateOf['meeting'];
      const { number, approvedOn } = meeting.stage === 'unstarted' ? {} : (meeting.minutes ?? {});
      return number && approvedOn
        ? [ofQualityCommittee({ minutesNumber: number, minutesOn: approvedOn })]
        : [];
    }
    case 'readings':
      return (state as StateOf['readings']).filter(({ pending }) => !pending).map(ofQualityCommittee);
    case 'people':
      return (state as StateOf['people']).coefficients
        .filter(({ pending }) => !pending)
        .map(ofQualityCommittee);
    default:
      return [];
  }
}

type Named = { readonly minutesNumber: string; readonly minutesOn: BodyMinutes['on'] };

function ofQualityCommittee({ minutesNumber: number, minutesOn: on }: Named): BodyMinutes {
  return { body: qualityCommittee, number, on };
}
