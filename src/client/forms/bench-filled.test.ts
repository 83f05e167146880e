import { describe, expect, it } from 'vitest';
import { benchFields, benchFilled } from './bench-filled.ts';

describe('who sat, in the form', () => {
  it.each([
    ['独任', 'sole-judge'],
    ['独任审判', 'sole-judge'],
    ['合议庭', 'panel'],
    ['', 'panel'],
    [undefined, 'panel'],
  ])('begins as a workbook printed it: %s', (printed, kind) => {
    expect(benchFilled(undefined, printed).kind).toBe(kind);
  });

  it('is as registered, whatever a workbook printed', () => {
    const bench = { kind: 'panel', members: [] };
    expect(benchFilled(bench, '独任').kind).toBe('panel');
  });

  it('has a sole judge who handled the case and nobody presiding', () => {
    const members = [{ judge: 'zou', presiding: true }, {}];
    const filled = { kind: 'sole-judge', members };
    expect(benchFields(filled).members).toEqual([{ judge: 'zou', handling: true, presiding: false }]);
  });
});
