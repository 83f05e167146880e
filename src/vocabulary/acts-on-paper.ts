import { type IdOf, idsOf, type Terms } from './terms.ts';

/** What can have been done on paper of a review that is taken over at introduction, in the order of the procedure. */
export const onPaper = {
  'notice-issued': { zh: '发出申辩通知', en: 'notice to defend issued' },
  'notice-received': { zh: '收到申辩通知', en: 'notice to defend received' },
  'defense-received': { zh: '提交申辩意见', en: 'statement of defense received' },
  'reviewer-assigned': { zh: '分配评查人', en: 'reviewer assigned' },
  'assignment-accepted': { zh: '评查人接受任务', en: 'assignment accepted' },
  'dossier-received': { zh: '评查人签收卷宗', en: 'dossier received by the reviewer' },
  'findings-disclosed': { zh: '告知拟认定情形', en: 'findings disclosed' },
  'findings-received': { zh: '收到拟认定情形', en: 'disclosed findings received' },
  'findings-answered': { zh: '答复拟认定情形', en: 'disclosed findings answered' },
  'exclusions-considered': { zh: '逐项考虑第二十一条', en: 'Article 21 gone through' },
  'examination-completed': { zh: '评查完毕', en: 'examination completed' },
  'conclusion-delivered': { zh: '提交评查结论', en: 'conclusion delivered' },
  'dossier-returned': { zh: '退还卷宗', en: 'dossier given back' },
  tabled: { zh: '提请质监委会议', en: 'submitted to the meeting' },
  decided: { zh: '质监委会议作出决定', en: 'decided by the committee' },
  'decision-issued': { zh: '通知决定', en: 'decision notified' },
  'decision-received': { zh: '收到决定', en: 'decision received' },
  'reconsideration-requested': { zh: '申请复议', en: 'reconsideration requested' },
  reconsidered: { zh: '复议决定', en: 'reconsideration decided' },
  'result-issued': { zh: '通知复议结果', en: 'result of the reconsideration notified' },
  'result-received': { zh: '收到复议结果', en: 'result of the reconsideration received' },
  'confirmation-requested': { zh: '提请审判委员会确认', en: 'submitted for confirmation' },
} as const satisfies Terms;
export type ActOnPaper = IdOf<typeof onPaper>;
export const actsOnPaper: readonly ActOnPaper[] = idsOf(onPaper);

/** What can be missing of it: the acts, and what is entered beside them. */
export const missingOnPaper = {
  ...onPaper,
  'review-sheet': { zh: '评查登记表其余部分', en: 'the rest of the review sheet' },
} as const satisfies Terms;

/** What going through Article 21 on paper came to. */
export const exclusionsOnPaper = {
  'none-applies': { zh: '八项均不存在', en: 'none of the eight applies' },
  'some-apply': { zh: '有存在的，其余各项不存在', en: 'some apply, the others do not' },
} as const satisfies Terms;
export type ExclusionsOnPaper = IdOf<typeof exclusionsOnPaper>;

/** What an act can say beside its day and its paper. */
export type SaidOfAct =
  | 'person'
  | 'words'
  | 'method'
  | 'exclusions'
  | 'applying'
  | 'outcome'
  | 'became'
  | 'volumes'
  | 'pages';

/** What is asked of each act: the form shows these fields and no others, and the command takes no others. */
export const saidOfAct: Readonly<Record<ActOnPaper, readonly SaidOfAct[]>> = {
  'notice-issued': ['person'],
  'notice-received': ['person', 'method'],
  'defense-received': ['person', 'words'],
  'reviewer-assigned': ['person'],
  'assignment-accepted': [],
  'dossier-received': [],
  'findings-disclosed': ['person'],
  'findings-received': ['person', 'method'],
  'findings-answered': ['person', 'words'],
  'exclusions-considered': ['person', 'exclusions', 'applying'],
  'examination-completed': [],
  'conclusion-delivered': ['words'],
  'dossier-returned': ['person', 'volumes', 'pages'],
  tabled: [],
  decided: ['words'],
  'decision-issued': ['person', 'words'],
  'decision-received': ['person', 'method'],
  'reconsideration-requested': ['person', 'words'],
  reconsidered: ['person', 'outcome', 'became', 'words'],
  'result-issued': ['person', 'words'],
  'result-received': ['person', 'method'],
  'confirmation-requested': ['person'],
};
