import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import type { Page } from '../../api/types.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Offered, YesNo } from '../../command/schema-field.tsx';

interface Row {
  readonly id: string;
  readonly number: string | null;
  readonly caseNumber: string;
}

/** Publishes a circular on cases that are final. */
export function PublishForm(props: FormProps) {
  const { t, term } = useWords();
  const [form] = Form.useForm();
  const final = query({ stage: 'closed,archived', limit: 200, sort: '-closedOn' });
  const reviews = useQuery(resourceQuery<Page<Row>>(`/reviews${final}`)).data?.items ?? [];
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <CommandFrame {...props} form={form}>
      <Form.Item name="title" label={term('field', 'title')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={t('circulars.text')} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} />
      </Form.Item>
      <Form.Item name="reviews" label={t('circulars.reviews')} extra={t('circulars.reviewsHelp')}>
        <Offered
          name="reviews"
          multiple
          values={[]}
          options={reviews.map(({ id, number, caseNumber }) => ({
            value: id,
            label: `${number ?? ''} ${caseNumber}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="names" label={term('field', 'names')} extra={t('circulars.namesHelp')}>
        <YesNo />
      </Form.Item>
    </CommandFrame>
  );
}
