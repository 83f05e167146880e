import type { Text } from '../kernel/text.ts';
import type { ReadingId } from './register.ts';

/**
 * How results that are past turn on a reading.
 *
 * - `sanctions`: every judge's record can be computed again under another option
 * - `votes`: the result of every closed ballot can be read again
 * - `months`: the months of a withholding can be laid out again
 * - `committee`: the committee voted on what was before it, and nobody can say what it would have decided otherwise
 * - `secret`: it would tell how somebody voted
 * - `course`: it says how the procedure runs from the day on
 */
export type Past = 'sanctions' | 'votes' | 'months' | 'committee' | 'secret' | 'course';

const past: Readonly<Record<ReadingId, Past>> = {
  'R-O2.1': 'course',
  'R-O2.2': 'course',
  'R-6.1': 'committee',
  'R-9.5': 'course',
  'R-O3.1': 'course',
  'R-O3.3': 'course',
  'R-O3.4': 'course',
  'R-O3.5': 'votes',
  'R-O3.6': 'votes',
  'R-O3.7': 'course',
  'R-O4.1': 'course',
  'R-O4.2': 'course',
  'R-13.1': 'course',
  'R-23.1': 'votes',
  'R-23.2': 'secret',
  'R-3.1': 'secret',
  'R-17.5': 'committee',
  'R-18.5': 'committee',
  'R-22.1': 'committee',
  'R-22.2': 'committee',
  'R-22.3': 'committee',
  'R-24.1': 'course',
  'R-24.2': 'course',
  'R-24.3': 'course',
  'R-24.4': 'committee',
  'R-24.5': 'course',
  'R-24.6': 'course',
  'R-25.1': 'course',
  'R-25.2': 'course',
  'R-26.1': 'committee',
  'R-28.1': 'sanctions',
  'R-28.2': 'sanctions',
  'R-28.3': 'sanctions',
  'R-28.4': 'sanctions',
  'R-28.5': 'sanctions',
  'R-28.7': 'sanctions',
  'R-28.8': 'sanctions',
  'R-28.9': 'months',
  'R-28.10': 'sanctions',
  'R-29.1': 'sanctions',
  'R-29.3': 'sanctions',
  'R-29.4': 'sanctions',
  'R-29.5': 'sanctions',
  'R-33.1': 'committee',
};

export function pastUnder(reading: ReadingId): Past {
  return past[reading];
}

/** What is said where nothing can be, or need be, compared. */
export const whyNotCompared: Readonly<Record<Exclude<Past, 'sanctions' | 'votes' | 'months'>, Text>> = {
  committee: {
    zh: '这一口径影响提交表决的内容。已作出的认定是委员会就当时的议题表决形成的，换一种口径会怎样表决无从推算；采用新口径也不改变已作出的认定。',
    en: 'This reading bears on what is put to the vote. What has been found was voted on as it was put, and nobody can compute what the committee would have voted otherwise; a new reading does not change it.',
  },
  secret: {
    zh: '这一口径涉及个别委员的一票。表决秘密，比较会暴露其投票，因此不予比较；采用新口径也不改变已作出的决定。',
    en: 'This reading bears on the vote of one member. Ballots are secret, and a comparison would tell it: none is made. A new reading does not change what has been decided.',
  },
  course: {
    zh: '这一口径只决定程序怎样进行，以往的处理结果不取决于它；采用后只影响其后的步骤。',
    en: 'This reading says how the procedure runs; past results do not turn on it. Once adopted it bears on later steps only.',
  },
};
