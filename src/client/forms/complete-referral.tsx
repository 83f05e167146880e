import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { CommandFrame } from '../command/command-frame.tsx';
import type { FormProps } from '../command/form-props.ts';
import { ReferralFields } from './referral-fields.tsx';

/** What is known stands there already; only what is missing has to be filled in. */
export function CompleteReferral(props: FormProps<ReviewPage>) {
  const [form] = Form.useForm();
  const { case: identity, referral } = props.subject;
  const { caseNumber, otherCaseNumbers, cause, parties, filedOn, closedOn } = identity;
  const { source, grounds, document, reason, directedBy } = referral ?? {};
  const initial = {
    caseNumber,
    otherCaseNumbers,
    cause,
    parties,
    filedOn,
    closedOn,
    source,
    grounds,
    document,
    reason,
    directedBy,
  };
  return (
    <CommandFrame {...props} form={form} initial={initial}>
      <ReferralFields command={props.command} review={props.target.id} />
    </CommandFrame>
  );
}
