import { lazy } from 'react';
import type { Forms } from '../../command/actions.tsx';
import type { ReadingsRegister } from './types.ts';

export const adoptForms: Forms<ReadingsRegister> = {
  'adopt-reading': lazy(() => import('./adopt-form.tsx').then((module) => ({ default: module.AdoptForm }))),
};
