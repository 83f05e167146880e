import type { Forms } from '../../command/plan.ts';
import { lazily } from '../../ui/lazily.ts';

export const circularForms: Forms<unknown> = {
  'publish-circular': lazily(
    () => import('./publish-form.tsx'),
    ({ PublishForm }) => PublishForm,
  ),
};
