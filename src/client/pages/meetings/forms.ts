import { lazy } from 'react';
import type { Meeting } from '../../../answers/meeting.ts';
import type { Forms } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';
import { meetingPlans } from './plans.ts';

/** The forms of all commands at a meeting. */
export const meetingForms: Forms<Meeting> = {
  ...formsOf(meetingPlans),
  'add-agenda-item': lazy(() =>
    import('./agenda-item-form.tsx').then((module) => ({ default: module.AgendaItemForm })),
  ),
  'close-item': lazy(() =>
    import('./close-item-form.tsx').then((module) => ({ default: module.CloseItemForm })),
  ),
};

export const planForms: Forms<unknown> = {
  'plan-meeting': lazy(() => import('./plan-form.tsx').then((module) => ({ default: module.PlanForm }))),
};
