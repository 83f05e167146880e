import { UploadOutlined } from '@ant-design/icons';
import { Button, Input, Space, Upload } from 'antd';
import { useState } from 'react';
import { useWords } from '../app/text.tsx';
import { sha256OfFile } from '../ui/sha256.ts';

interface Props {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}

/** The SHA-256 of a scan: reckoned here from the file that is chosen, which stays where it is; or pasted. */
export function ScanInput({ id, value, onChange }: Props) {
  const { t } = useWords();
  const [name, setName] = useState<string>();
  const take = async (file: File) => {
    onChange?.(await sha256OfFile(file));
    setName(file.name);
  };
  return (
    <Space.Compact block>
      <Input
        id={id}
        value={value}
        placeholder={t('scan.placeholder')}
        title={name}
        onChange={(event) => {
          setName(undefined);
          onChange?.(event.target.value || undefined);
        }}
      />
      <Upload
        showUploadList={false}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>{name ?? t('scan.choose')}</Button>
      </Upload>
    </Space.Compact>
  );
}
