import { lazy } from 'react';
import type { Forms } from '../../command/plan.ts';

export const circularForms: Forms<unknown> = {
  'publish-circular': lazy(() =>
    import('./publish-form.tsx').then((module) => ({ default: module.PublishForm })),
  ),
};
