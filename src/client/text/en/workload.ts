import type { workload as zh } from '../zh-CN/workload.ts';

export const workload: Record<keyof typeof zh, string> = {
  'menu.workload': 'Workload',
  'workload.title': 'Reviewers’ workload',
  'workload.intro':
    'How many examinations each reviewer has completed in the period, and whether in time, for the performance assessment; in the order of the list, and nothing about judges under review. Where no coefficient is set, cases are counted only.',
  'workload.from': 'From',
  'workload.to': 'To',
  'workload.reviewer': 'Reviewer',
  'workload.cases': 'Cases reviewed',
  'workload.converted': 'As cases handled',
  'workload.unset': 'no coefficient',
  'workload.inTime': 'In time',
  'workload.late': 'Late',
  'workload.open': 'Open',
  'workload.overdue': 'Overdue',
  'workload.byCategory': 'By category',
  'workload.noCategory': 'no category',
  'workload.empty': 'There is no workload for you to see.',
  'workload.coefficients': 'Coefficients',
  'workload.none': 'No coefficient has been set.',
  'workload.coefficient': '{category}: from {from} each counts as {coefficient} ({number})',
  'workload.toCheck': 'to be checked, not in force',
};
