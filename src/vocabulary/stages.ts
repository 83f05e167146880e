import type { IdOf, Terms } from './terms.ts';

/** Where the case is. */
export const stages = {
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
} as const satisfies Terms;
export type Stage = IdOf<typeof stages>;

/** Where one answerable judge is, from the vote on. */
export const trackStages = {
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
} as const satisfies Terms;
export type TrackStage = IdOf<typeof trackStages>;

/** Where a meeting of the quality committee is. */
export const meetingStages = {
  unstarted: { zh: '尚未安排', en: 'not planned' },
  planned: { zh: '已安排', en: 'planned' },
  convened: { zh: '已召集', en: 'convened' },
  open: { zh: '进行中', en: 'open' },
  adjourned: { zh: '休会', en: 'adjourned' },
  closed: { zh: '已结束', en: 'closed' },
  cancelled: { zh: '已取消', en: 'cancelled' },
} as const satisfies Terms;
export type MeetingStage = IdOf<typeof meetingStages>;
