import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import type { FormProps } from '../command/form-props.ts';
import { Written } from '../ui/facts.tsx';
import { useNames } from '../ui/person.tsx';

/** The whole question that is being answered. */
export function OpenInquiry({ subject: { inquiries = [], names }, given }: FormProps<ReviewPage>) {
  const { choice } = useWords();
  const nameOf = useNames(names);
  const chosen = Form.useWatch<string | undefined>('id') ?? given.id;
  const inquiry = inquiries.find(({ id }) => id === chosen);
  if (!inquiry) return null;
  const { whom, person, question } = inquiry;
  return (
    <div className="article">
      <strong>{person ? nameOf(person) : choice('whom', whom)}</strong>
      <Written>{question}</Written>
    </div>
  );
}
