import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Me } from '../../../answers/session.ts';
import { call } from '../../api/call.ts';
import { meQuery } from '../../api/queries.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Wrong } from '../../ui/states.tsx';

interface Filled {
  readonly before: string;
  readonly password: string;
  readonly repeated: string;
}

export function PasswordPage() {
  const { t } = useWords();
  const { passwordMustChange } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [error, setError] = useState<Error | null>(null);
  const needed = { required: true, message: t('ui.required') };
  const change = async ({ before, password }: Filled) => {
    try {
      const me = await call<Me>('POST', '/session/password', { body: { before, password } });
      client.setQueryData(meQuery.queryKey, me);
      void client.invalidateQueries();
      await navigate('/');
    } catch (failed) {
      setError(failed as Error);
    }
  };
  return (
    <Card className="sign-in-narrow" title={<h1 className="page-title">{t('password.title')}</h1>}>
      {passwordMustChange ? <Alert type="info" title={t('password.first')} /> : null}
      {error ? <Wrong error={error} /> : null}
      <Form<Filled> layout="vertical" requiredMark={false} onFinish={(filled) => void change(filled)}>
        <Form.Item name="before" label={t('password.before')} rules={[needed]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="password" label={t('password.new')} extra={t('password.rules')} rules={[needed]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeated"
          label={t('password.repeat')}
          dependencies={['password']}
          rules={[
            needed,
            ({ getFieldValue }) => ({
              validator: async (_, value) => {
                if (value && value !== getFieldValue('password')) throw new Error(t('password.differ'));
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block>
          {t('password.submit')}
        </Button>
      </Form>
    </Card>
  );
}
