import { lazy } from 'react';
import type { ReadingsRegister } from '../../../answers/readings.ts';
import type { Forms } from '../../command/plan.ts';

export const adoptForms: Forms<ReadingsRegister> = {
  'adopt-reading': lazy(() => import('./adopt-form.tsx').then((module) => ({ default: module.AdoptForm }))),
  'confirm-reading': lazy(() =>
    import('./confirm-form.tsx').then((module) => ({ default: module.ConfirmForm })),
  ),
};
