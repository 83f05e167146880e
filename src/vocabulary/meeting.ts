import { errorGrades } from './liability.ts';
import type { IdOf, Terms } from './terms.ts';

/** Kinds of meetings of the quality committee (O3). */
export const meetingKinds = {
  quarterly: { zh: '季度会议', en: 'Quarterly meeting' },
  'ad-hoc': { zh: '临时会议', en: 'Ad hoc meeting' },
} as const satisfies Terms;
export type MeetingKind = IdOf<typeof meetingKinds>;

/** Kinds of items on an agenda. */
export const itemKinds = {
  determination: { zh: '认定', en: 'determination' },
  reconsideration: { zh: '复议', en: 'reconsideration' },
  returned: { zh: '退回再议', en: 'returned' },
  sanction: { zh: '处理意见', en: 'sanction' },
  'difficult-question': { zh: '疑难问题', en: 'difficult question' },
  'closures-to-note': { zh: '办结备阅', en: 'closures to note' },
  reading: { zh: '解释口径', en: 'reading of the Measures' },
  debriefing: { zh: '讲评', en: 'debriefing' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Terms;
export type ItemKind = IdOf<typeof itemKinds>;

/** What a member can say to a question of yes or no (23). */
export const yesNoBallots = {
  yes: { zh: '同意', en: 'yes' },
  no: { zh: '不同意', en: 'no' },
  abstain: { zh: '弃权', en: 'abstain' },
} as const satisfies Terms;
export type YesNoBallot = IdOf<typeof yesNoBallots>;

/** What a member can say at all: of grades, that none is to be found, or which. */
export const ballotChoices = {
  ...yesNoBallots,
  none: { zh: '不认定', en: 'none' },
  ...errorGrades,
} as const satisfies Terms;
export type Choice = IdOf<typeof ballotChoices>;

/** How a ballot ends: passed or not, the grade that passes, or nothing at all without a quorum. */
export const ballotOutcomes = {
  passed: { zh: '通过', en: 'passed' },
  'not-passed': { zh: '未通过', en: 'not passed' },
  none: { zh: '不成立', en: 'not established' },
  ...errorGrades,
  'no-quorum': { zh: '未达法定人数', en: 'no quorum' },
} as const satisfies Terms;
export type BallotOutcome = IdOf<typeof ballotOutcomes>;

/** As what somebody is in the room (25). */
export const attendances = {
  member: { zh: '委员', en: 'member' },
  observer: { zh: '列席', en: 'observer' },
} as const satisfies Terms;
export type AttendedAs = IdOf<typeof attendances>;

/** How somebody came or went. */
export const movements = {
  in: { zh: '到会', en: 'in' },
  out: { zh: '离席', en: 'out' },
  back: { zh: '返回', en: 'back' },
} as const satisfies Terms;
export type Movement = IdOf<typeof movements>;

/** How a request for reconsideration ends (24). */
export const reconsidered = {
  upheld: { zh: '维持', en: 'upheld' },
  replaced: { zh: '变更', en: 'replaced' },
  revoked: { zh: '撤销', en: 'revoked' },
} as const satisfies Terms;
export type Reconsidered = IdOf<typeof reconsidered>;

/** For whom a reason of a reconsideration holds (24). */
export const reasonsLieIn = {
  facts: { zh: '事实', en: 'the facts' },
  person: { zh: '个人', en: 'the person' },
} as const satisfies Terms;
export type LiesIn = IdOf<typeof reasonsLieIn>;

/** Where an item of the agenda is. */
export const itemStages = {
  waiting: { zh: '待审议', en: 'waiting' },
  open: { zh: '审议中', en: 'open' },
  closed: { zh: '已审议', en: 'closed' },
  postponed: { zh: '已推迟', en: 'postponed' },
  removed: { zh: '已移出', en: 'removed' },
} as const satisfies Terms;
export type ItemStage = IdOf<typeof itemStages>;
