import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accounts } from '../core/law/accounts.ts';
import { parseLaw, provisionsOf } from '../core/law/parse.ts';

const root = new URL('../../', import.meta.url);
const law = parseLaw(readFileSync(new URL('law/qianguo-2019.zh-CN.txt', root), 'utf8'));
const ids = provisionsOf(law).map((provision) => provision.id);

it('every provision of the two texts is accounted for, once', () => {
  expect(accounts.map((account) => account.id).sort()).toEqual([...ids].sort());
});

it.each(accounts.flatMap((account) => ('tests' in account ? [account] : [])))(
  '$id is implemented and tested in files that exist',
  ({ files, tests }) => {
    expect(files.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    for (const path of [...files, ...tests])
      expect([path, existsSync(new URL(path, root))]).toEqual([path, true]);
    for (const path of tests) expect(path).toMatch(/\.test\.ts$/);
  },
);

it('what needs no code says why in both languages', () => {
  for (const account of accounts) {
    if (!('noCode' in account)) continue;
    expect(account.noCode.zh).not.toBe('');
    expect(account.noCode.en).not.toBe('');
  }
});
