import type { review as zh } from '../zh-CN/review.ts';

export const review: Record<keyof typeof zh, string> = {
  'desk.title': 'My desk',
  'desk.empty': 'Nothing to do today.',
  'desk.task': 'To do',
  'desk.about': 'Case',
  'desk.due': 'Due',
  'desk.optional': 'optional',
  'desk.must': 'To do ({count})',
  'desk.may': 'May be done ({count})',
  'desk.forOthers': 'For others ({count})',
  'desk.concerning': 'concerning {name}',
  'desk.open': 'Open',
};
