import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';

let court: Court;
let administrator: Person;
beforeAll(async () => {
  const init = ['--name', '青山县人民法院', '--code', '吉0799', '--level', 'basic'];
  const founded = await Court.founded([...init, '--admin', '水清', '--login', 'shui']);
  court = founded.court;
  administrator = await court.newcomer('水清', 'shui', founded.oneTimePassword);
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

describe('a court made from nothing', () => {
  it('lets its first administrator in with the one-time password, which is changed at once', async () => {
    await administrator.goto('/');
    await administrator.sees('青山县人民法院');
    const steps = administrator.page.getByRole('region', { name: '建立法院' });
    await steps.getByRole('link', { name: /^登记人员和职务/ }).click();
    await administrator.page.getByRole('heading', { name: '人员与职务' }).waitFor();
  });
});
