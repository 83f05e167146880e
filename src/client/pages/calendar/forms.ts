import { lazy } from 'react';
import type { Forms } from '../../command/plan.ts';
import type { Year } from './notice-form.tsx';

export const noticeForms: Forms<Year> = {
  'publish-notice': lazy(() =>
    import('./notice-form.tsx').then((module) => ({ default: module.NoticeForm })),
  ),
};
