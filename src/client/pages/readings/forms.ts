import type { ReadingsRegister } from '../../../answers/readings.ts';
import type { Forms } from '../../command/plan.ts';
import { lazily } from '../../ui/lazily.ts';

export const adoptForms: Forms<ReadingsRegister> = {
  'adopt-reading': lazily(
    () => import('./adopt-form.tsx'),
    ({ AdoptForm }) => AdoptForm,
  ),
  'confirm-reading': lazily(
    () => import('./confirm-form.tsx'),
    ({ ConfirmForm }) => ConfirmForm,
  ),
};
