import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';

interface Saved {
  readonly name: string;
  readonly search: string;
}

/** Filters kept under a name, on this machine and for this person. */
export function SavedFilters() {
  const { t } = useWords();
  const { person } = useMe();
  const key = `register-filters/${person.id}`;
  const [search, setSearch] = useSearchParams();
  const [saved, setSaved] = useState<readonly Saved[]>(() => JSON.parse(localStorage.getItem(key) ?? '[]'));
  const keep = (all: readonly Saved[]) => {
    localStorage.setItem(key, JSON.stringify(all));
    setSaved(all);
  };
  const save = (name: string) => {
    const words = name.trim();
    if (words)
      keep([...saved.filter((each) => each.name !== words), { name: words, search: search.toString() }]);
  };
  return (
    <Popover
      trigger="click"
      content={
        <Space orientation="vertical">
          {saved.map((each) => (
            <Space key={each.name}>
              <Button type="link" onClick={() => setSearch(new URLSearchParams(each.search))}>
                {each.name}
              </Button>
              <Button size="small" onClick={() => keep(saved.filter((other) => other !== each))}>
                {t('ui.remove')}
              </Button>
            </Space>
          ))}
          <Input.Search
            aria-label={t('register.saveName')}
            placeholder={t('register.saveName')}
            enterButton={t('register.save')}
            onSearch={save}
          />
        </Space>
      }
    >
      <Button aria-haspopup="dialog">{t('register.saved')}</Button>
    </Popover>
  );
}
