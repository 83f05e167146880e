import type { Text } from '../kernel/text.ts';

/** Where the case is. */
export const stageNames = {
  unstarted: { zh: '尚未提交', en: 'not started' },
  draft: { zh: '待补全', en: 'draft' },
  referred: { zh: '待登记', en: 'referred' },
  declined: { zh: '不予受理', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  merged: { zh: '已合并', en: 'merged' },
  registered: { zh: '已登记', en: 'registered' },
  assigned: { zh: '已分配', en: 'assigned' },
  'under-examination': { zh: '评查中', en: 'under examination' },
  examined: { zh: '评查完毕', en: 'examined' },
  delivered: { zh: '结论已交', en: 'conclusion delivered' },
  'awaiting-committee': { zh: '待质监委会议', en: 'awaiting the committee' },
  decided: { zh: '已作决定', en: 'decided' },
  'with-superior-court': { zh: '报上级法院', en: 'with the superior court' },
  closed: { zh: '已办结', en: 'closed' },
  archived: { zh: '已归档', en: 'archived' },
} as const satisfies Record<string, Text>;

export type Stage = keyof typeof stageNames;

/** Where one answerable judge is, from the vote on. */
export const trackStageNames = {
  answerable: { zh: '已认定', en: 'answerable' },
  notified: { zh: '决定已通知', en: 'notified' },
  'reconsideration-open': { zh: '复议期内', en: 'reconsideration open' },
  lapsed: { zh: '未申请复议', en: 'lapsed' },
  'under-reconsideration': { zh: '复议中', en: 'under reconsideration' },
  upheld: { zh: '维持', en: 'upheld' },
  replaced: { zh: '变更', en: 'replaced' },
  revoked: { zh: '撤销', en: 'revoked' },
  'awaiting-confirmation': { zh: '待审委会确认', en: 'awaiting confirmation' },
  returned: { zh: '退回', en: 'returned' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  'not-confirmed': { zh: '不予确认', en: 'not confirmed' },
  sanctioned: { zh: '已处理', en: 'sanctioned' },
  settled: { zh: '已了结', en: 'settled' },
  'with-superior-court': { zh: '报上级法院', en: 'with the superior court' },
  'at-discipline': { zh: '移送纪检监察', en: 'at discipline' },
  'unlawful-recorded': { zh: '已记违法审判', en: 'unlawful adjudication recorded' },
  reversed: { zh: '已推翻', en: 'reversed' },
} as const satisfies Record<string, Text>;

export type TrackStage = keyof typeof trackStageNames;

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
