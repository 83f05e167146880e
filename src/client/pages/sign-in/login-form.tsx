import { Button, Form, Input } from 'antd';
import { useWords } from '../../app/text.tsx';

interface Login {
  readonly login: string;
  readonly password: string;
}

export function LoginForm({ busy, enter }: { busy: boolean; enter: (login: Login) => void }) {
  const { t } = useWords();
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <Form layout="vertical" requiredMark={false} onFinish={enter}>
      <Form.Item name="login" label={t('signIn.login')} rules={needed}>
        <Input autoComplete="username" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={needed}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy} block>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
