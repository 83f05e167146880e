import type { Done } from '../core/review/brought-over.ts';
import type { CourtDate } from '../core/time/court-date.ts';
import { type ActOnPaper, actsOnPaper, saidOfAct } from '../vocabulary/acts-on-paper.ts';
import type { When } from './given.ts';

const members = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const identity = {
  filedOn: '2025-03-06',
  closedOn: '2025-08-26',
  procedure: 'civil-first-ordinary',
  bench: { kind: 'panel', members },
};
export const finding = {
  item: '18(3)',
  facts: '本金认定与笔录不符。',
  pages: '正卷第45页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'responsibility',
  seriousConsequence: false,
};
export const concluded = { findings: [finding], opinion: 'error', report: '已阅卷，属一般差错。' };
export const referral = {
  at: '2026-03-09T09:00',
  by: 'yang',
  do: 'refer-case',
  on: 'r1',
  with: {
    caseNumber: '（2025）吉0799民初1123号',
    cause: '民间借贷纠纷',
    parties: ['张某甲', '李某乙'],
    grounds: ['9(1)'],
    document: { type: '民事裁定书', number: '（2025）吉07民终88号', on: '2025-12-10' },
    reason: '二审发回重审，请评查。',
  },
};

const done = (what: ActOnPaper, on: CourtDate, person?: string): Done => ({
  ...{ what, on, paper: `${what}的文书` },
  ...(saidOfAct[what].includes('words') && { words: '内容。' }),
  ...(person && { person }),
  ...(what === 'exclusions-considered' && { exclusions: 'none-applies' }),
  ...(what === 'reconsidered' && { outcome: 'upheld' }),
});

export const all: Readonly<Record<ActOnPaper, Done>> = {
  'notice-issued': done('notice-issued', '2026-01-12', 'cao'),
  'notice-received': done('notice-received', '2026-01-13', 'cao'),
  'defense-received': done('defense-received', '2026-01-16', 'cao'),
  'reviewer-assigned': done('reviewer-assigned', '2026-01-14', 'zhao'),
  'assignment-accepted': done('assignment-accepted', '2026-01-14'),
  'dossier-received': done('dossier-received', '2026-01-15'),
  'findings-disclosed': done('findings-disclosed', '2026-01-28', 'cao'),
  'findings-received': done('findings-received', '2026-01-28', 'cao'),
  'findings-answered': done('findings-answered', '2026-01-30', 'cao'),
  'exclusions-considered': done('exclusions-considered', '2026-02-02', 'cao'),
  'examination-completed': done('examination-completed', '2026-02-10'),
  'conclusion-delivered': done('conclusion-delivered', '2026-02-11'),
  'dossier-returned': done('dossier-returned', '2026-02-12', 'kong'),
  tabled: done('tabled', '2026-02-12'),
  decided: done('decided', '2026-02-25'),
  'decision-issued': done('decision-issued', '2026-02-26', 'cao'),
  'decision-received': done('decision-received', '2026-03-02', 'cao'),
  'reconsideration-requested': done('reconsideration-requested', '2026-03-04', 'cao'),
  reconsidered: done('reconsidered', '2026-03-05', 'cao'),
  'result-issued': done('result-issued', '2026-03-06', 'cao'),
  'result-received': done('result-received', '2026-03-06', 'cao'),
  'confirmation-requested': done('confirmation-requested', '2026-03-09', 'cao'),
};

export const until = (last: ActOnPaper) =>
  actsOnPaper.slice(0, actsOnPaper.indexOf(last) + 1).map((what) => all[what]);
export const without = (done: readonly Done[], ...left: readonly ActOnPaper[]) =>
  done.filter(({ what }) => !left.includes(what));
export const changed = (done: readonly Done[], what: ActOnPaper, to: Partial<Done>) =>
  done.map((each) => (each.what === what ? { ...each, ...to } : each));

export function taking(
  stage: string,
  done: readonly Done[],
  more: object = {},
): When & { on: string; at: string } {
  const counted = { volumes: 2, pages: 180 };
  const fields = { ...identity, stage, registeredOn: '2026-01-12', done, ...counted, ...more };
  return { at: '2026-03-09T10:00', by: 'shen', do: 'take-over-review', on: 'r1', with: fields };
}
export const check = { at: '2026-03-09T11:00', by: 'wu', do: 'check-take-over', on: 'r1', with: {} };
