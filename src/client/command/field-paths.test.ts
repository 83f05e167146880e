import { describe, expect, it } from 'vitest';
import { pathOf, withoutEmpty } from './field-paths.ts';

describe('the paths of fields', () => {
  it.each([
    ['reason', ['reason']],
    ['bench.members[0].judge', ['bench', 'members', 0, 'judge']],
    ['/bench/members/0/judge', ['bench', 'members', 0, 'judge']],
  ])('read %s as a form has it', (field, path) => {
    expect(pathOf(field)).toEqual(path);
  });
});

describe('what is sent of a form', () => {
  it('leaves out what is empty, at every depth, and keeps no, nothing chosen, and zero', () => {
    const filled = {
      reason: ' ',
      document: { type: '', number: undefined, on: null },
      members: [{ judge: 'cao', handling: false }, {}],
      elements: [],
      months: 0,
    };
    expect(withoutEmpty(filled)).toEqual({
      members: [{ judge: 'cao', handling: false }],
      elements: [],
      months: 0,
    });
  });
});
