import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Account, NewAccount as Told } from '../../../answers/accounts.ts';
import { call } from '../../api/call.ts';
import { useWords } from '../../app/text.tsx';
import { PersonPicker } from '../../command/person-picker.tsx';
import { usePeople } from '../../ui/person.tsx';
import { Wrong } from '../../ui/states.tsx';

interface Values {
  readonly person: string;
  readonly login: string;
}

/** Makes an account for somebody who has none. */
export function NewAccount({ known, onMade }: { known: readonly Account[]; onMade: (told: Told) => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const [error, setError] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const people = usePeople();
  const without = people.map(({ id }) => id).filter((id) => !known.some(({ person }) => person === id));
  const needed = [{ required: true, message: t('ui.required') }];
  const make = async (values: Values) => {
    setBusy(true);
    setError(undefined);
    try {
      onMade(await call<Told>('POST', '/accounts', { body: values }));
      form.resetFields();
    } catch (failed) {
      setError(failed as Error);
    } finally {
      setBusy(false);
    }
  };
  const propose = ({ person }: Partial<Values>) => {
    if (person && !form.isFieldTouched('login')) form.setFieldsValue({ login: person });
  };
  return (
    <section aria-label={t('accounts.new')}>
      <h2 className="section-title">{t('accounts.new')}</h2>
      <Form
        form={form}
        layout="inline"
        onValuesChange={propose}
        onFinish={(values) => void make(values)}
        style={{ marginBottom: 14 }}
      >
        <Form.Item name="person" label={t('accounts.person')} rules={needed} style={{ minWidth: 280 }}>
          <PersonPicker among={without} />
        </Form.Item>
        <Form.Item name="login" label={t('accounts.login')} rules={needed}>
          <Input autoComplete="off" minLength={2} maxLength={64} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('accounts.make')}
        </Button>
      </Form>
      {error ? <Wrong error={error} /> : null}
    </section>
  );
}
