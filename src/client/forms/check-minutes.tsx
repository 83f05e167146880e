import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import type { FormProps } from '../command/form-props.ts';
import { EnteredByMinutes } from '../pages/review/minutes-to-check.tsx';
import { Verdict } from './verdict.tsx';

/** A second person holds what was entered against the minutes themselves (O3). */
export function CheckMinutes(props: FormProps<ReviewPage>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  return (
    <CommandFrame<object> {...props} form={form} initial={{ agrees: true }} fieldsOf={(filled) => filled}>
      <EnteredByMinutes review={props.subject} />
      <Verdict says={[t('forms.minutes.agrees'), t('forms.minutes.differs')]} governed="O3:8" />
    </CommandFrame>
  );
}
