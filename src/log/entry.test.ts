import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commitment, type Header, headerText, leafHash, NOTHING_BEFORE, parseHeader } from './entry.ts';

const header: Header = {
  version: 1,
  log: '吉0721',
  position: 3,
  at: '2026-03-02T01:00:00.000Z',
  courtDate: '2026-03-02',
  actor: 'clerk-1',
  type: 'CaseReferred',
  schema: 1,
  stream: 'review/r1',
  streamVersion: 1,
  regulation: 'qianguo-2019',
  readings: { 'R-28.1': 'calendar-year' },
  previous: NOTHING_BEFORE,
  commitments: { event: 'ab'.repeat(32) },
  files: [],
};

describe('the header of an entry', () => {
  test('is read back from its own text', () => {
    expect(parseHeader(headerText(header))).toEqual({ header });
  });

  test('has its leaf hash over a zero byte and its text', () => {
    const text = headerText(header);
    const bytes = Buffer.concat([Buffer.from([0]), Buffer.from(text, 'utf8')]);
    expect(leafHash(text)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test.each([
    ['a space more', (text: string) => text.replace(':1', ': 1')],
    ['an unknown field', (text: string) => text.replace('{', '{"aaa":1,')],
    ['a missing field', (text: string) => text.replace('"actor":"clerk-1",', '')],
    ['a field twice', (text: string) => text.replace('{', '{"actor":"clerk-1",')],
    [
      'another order',
      (text: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
    ['half a text', (text: string) => text.slice(0, 40)],
    ['an escaped spelling', (text: string) => text.replace('吉', '\\u5409')],
  ])('with %s is none', (_, spoil) => {
    expect(parseHeader(spoil(headerText(header)))).toHaveProperty('wrong');
  });
});

describe('the commitment to a segment', () => {
  test('is HMAC-SHA-256 (RFC 4231, test case 2, with the key padded to a salt)', () => {
    const salt = Buffer.from('Jefe').toString('hex').padEnd(64, '0');
    expect(commitment(salt, 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});
