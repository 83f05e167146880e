import type { Meeting } from '../../../answers/meeting.ts';
import type { Forms } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';
import { lazily } from '../../ui/lazily.ts';
import { meetingPlans } from './plans.ts';

/** The forms of all commands at a meeting. */
export const meetingForms: Forms<Meeting> = {
  ...formsOf(meetingPlans),
  'add-agenda-item': lazily(
    () => import('./agenda-item-form.tsx'),
    ({ AgendaItemForm }) => AgendaItemForm,
  ),
  'close-item': lazily(
    () => import('./close-item-form.tsx'),
    ({ CloseItemForm }) => CloseItemForm,
  ),
};

export const planForms: Forms<unknown> = {
  'plan-meeting': lazily(
    () => import('./plan-form.tsx'),
    ({ PlanForm }) => PlanForm,
  ),
};
