import type { Forms } from '../../command/plan.ts';
import { lazily } from '../../ui/lazily.ts';
import type { Year } from './notice-form.tsx';

export const noticeForms: Forms<Year> = {
  'publish-notice': lazily(
    () => import('./notice-form.tsx'),
    ({ NoticeForm }) => NoticeForm,
  ),
};
