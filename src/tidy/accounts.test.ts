import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accounts } from '../core/law/accounts.ts';
import { parseLaw, provisionsOf } from '../core/law/parse.ts';

/** Steps of the procedure that are still to come. Remove an id here when its account names files. */
const MAY_BE_PENDING = [
  ...['O1:1', 'O1:2', 'O2:1', 'O2:2', 'O3:4', 'O3:6', 'O3:8', 'O4:1', 'O4:2'],
  ...['3', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)', '5(7)', '5(8)', '6(1)', '6(2)', '6(3)'],
  ...['7(1)', '7(2)', '7(3)', '10', '11', '12', '14', '25', '30', '31'],
];

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

it('only the listed provisions are pending', () => {
  const pending = accounts.flatMap((account) => ('where' in account ? [account.id] : []));
  expect(pending.filter((id) => !MAY_BE_PENDING.includes(id))).toEqual([]);
});

it('what needs no code says why in both languages', () => {
  for (const account of accounts) {
    if (!('noCode' in account)) continue;
    expect(account.noCode.zh).not.toBe('');
    expect(account.noCode.en).not.toBe('');
  }
});
