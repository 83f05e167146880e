import { lazy } from 'react';
import type { Forms } from '../../command/plan.ts';
import type { ReadingsRegister } from './types.ts';

export const adoptForms: Forms<ReadingsRegister> = {
  'adopt-reading': lazy(() => import('./adopt-form.tsx').then((module) => ({ default: module.AdoptForm }))),
};
