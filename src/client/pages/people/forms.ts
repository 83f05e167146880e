import { lazy } from 'react';
import type { People } from '../../../answers/people.ts';
import type { Forms } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';
import { peoplePlans } from './plans.ts';

const persons = () => import('./person-forms.tsx');
const offices = () => import('./office-forms.tsx');
const cover = () => import('./cover-forms.tsx');

/** Forms on the register of people, each written for its purpose. */
export const peopleForms: Forms<People> = {
  ...formsOf(peoplePlans),
  'add-person': lazy(() => persons().then((module) => ({ default: module.AddPersonForm }))),
  'correct-person': lazy(() => persons().then((module) => ({ default: module.CorrectPersonForm }))),
  'end-service': lazy(() => persons().then((module) => ({ default: module.EndServiceForm }))),
  'give-office': lazy(() => offices().then((module) => ({ default: module.GiveOfficeForm }))),
  'end-office': lazy(() => offices().then((module) => ({ default: module.EndOfficeForm }))),
  'set-committee-order': lazy(() =>
    import('./order-form.tsx').then((module) => ({ default: module.OrderForm })),
  ),
  'record-leave': lazy(() => cover().then((module) => ({ default: module.LeaveForm }))),
  'end-leave': lazy(() => cover().then((module) => ({ default: module.EndLeaveForm }))),
  'appoint-deputy': lazy(() => cover().then((module) => ({ default: module.DeputyForm }))),
  'end-deputy': lazy(() => cover().then((module) => ({ default: module.EndDeputyForm }))),
  'hand-over-work': lazy(() =>
    import('./hand-over-form.tsx').then((module) => ({ default: module.HandOverForm })),
  ),
};
