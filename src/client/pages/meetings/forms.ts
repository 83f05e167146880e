import { lazy } from 'react';
import type { Forms } from '../../command/actions.tsx';
import type { Meeting } from './types.ts';

/** Forms at a meeting that know more than the schema of their command says. */
export const meetingForms: Forms<Meeting> = {
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
