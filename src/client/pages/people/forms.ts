import type { People } from '../../../answers/people.ts';
import type { Forms } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';
import { lazily } from '../../ui/lazily.ts';
import { peoplePlans } from './plans.ts';

const persons = () => import('./person-forms.tsx');
const offices = () => import('./office-forms.tsx');
const cover = () => import('./cover-forms.tsx');

/** Forms on the register of people, each written for its purpose. */
export const peopleForms: Forms<People> = {
  ...formsOf(peoplePlans),
  'add-person': lazily(persons, ({ AddPersonForm }) => AddPersonForm),
  'correct-person': lazily(persons, ({ CorrectPersonForm }) => CorrectPersonForm),
  'end-service': lazily(persons, ({ EndServiceForm }) => EndServiceForm),
  'give-office': lazily(offices, ({ GiveOfficeForm }) => GiveOfficeForm),
  'end-office': lazily(offices, ({ EndOfficeForm }) => EndOfficeForm),
  'set-committee-order': lazily(
    () => import('./order-form.tsx'),
    ({ OrderForm }) => OrderForm,
  ),
  'record-leave': lazily(cover, ({ LeaveForm }) => LeaveForm),
  'end-leave': lazily(cover, ({ EndLeaveForm }) => EndLeaveForm),
  'appoint-deputy': lazily(cover, ({ DeputyForm }) => DeputyForm),
  'end-deputy': lazily(cover, ({ EndDeputyForm }) => EndDeputyForm),
  'hand-over-work': lazily(
    () => import('./hand-over-form.tsx'),
    ({ HandOverForm }) => HandOverForm,
  ),
};
