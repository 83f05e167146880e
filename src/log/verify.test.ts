import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Header, headerText, leafHash, NOTHING_BEFORE } from './entry.ts';
import { makeEntries } from './make.ts';
import { type Report, type Verifiable, verify } from './verify.ts';

const log = '吉0721';

function cleanLog(): Verifiable[] {
  const head = { size: 0, lastHash: NOTHING_BEFORE, lastAt: '', lastCourtDate: '', broken: null };
  const context = {
    actor: 'a',
    at: '2026-03-02T01:00:00.000Z',
    courtDate: '2026-03-02',
    regulation: 'q',
    readings: {},
  };
  const streams = ['log', 'review/r', 'meeting/m', 'review/r', 'review/r', 'people'];
  const events = streams.map((stream, n) => ({
    stream,
    event: { type: 'Noted', segments: { event: { n }, sealed: '是' }, files: ['ab'.repeat(32)] },
  }));
  const reads = [...new Set(streams)].map((stream) => ({ stream, version: 0 }));
  const made = makeEntries({ court: log, reads, events, context }, head, context.at);
  return made.map(({ header: h, text, hash, segments }) => ({
    header: text,
    hash,
    segments,
    columns: {
      ...{ position: h.position, stream: h.stream, streamVersion: h.streamVersion, type: h.type },
      ...{ at: h.at, courtDate: h.courtDate, actor: h.actor, onBehalfOf: undefined },
    },
  }));
}

const clean = cleanLog();
const end = { size: clean.length, lastHash: clean.at(-1)?.hash ?? '' };

async function* of(entries: readonly Verifiable[]): AsyncGenerator<Verifiable> {
  yield* entries;
}

function check(entries: readonly Verifiable[]): Promise<Report> {
  return verify(log, of(entries), { end: () => end });
}

function spoil(position: number, change: (entry: Verifiable) => Partial<Verifiable>): Verifiable[] {
  return clean.map((entry, at) => (at === position ? { ...entry, ...change(entry) } : entry));
}

/** As a forger would: the header changed and hashed again. */
function rewrite(position: number, change: Partial<Header>): Verifiable[] {
  return spoil(position, (entry) => {
    const header = headerText({ ...(JSON.parse(entry.header) as Header), ...change });
    return { header, hash: leafHash(header), columns: undefined };
  });
}

describe('verification', () => {
  test('finds a clean log whole', async () => {
    expect(await check(clean)).toEqual({ log, entries: 6, lastHash: end.lastHash, withheld: [] });
  });

  test('reports an erased segment as withheld, not as broken', async () => {
    const segments = [{ name: 'event', salt: null, text: null }, clean[2]!.segments[1]!];
    expect(await check(spoil(2, () => ({ segments })))).toEqual({
      ...{ log, entries: 6, lastHash: end.lastHash },
      withheld: [{ position: 2, name: 'event' }],
    });
  });

  test('finds every changed byte of every header, and names the entry', async () => {
    for (const [position, { header }] of clean.entries()) {
      const bytes = Buffer.from(header, 'utf8');
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const report = await check(spoil(position, () => ({ header: changed.toString('utf8') })));
        expect(report.broken?.position, `byte ${at} of entry ${position}`).toBe(position);
      }
    }
  });

  test('finds any change to any byte of hash, salt or segment, and names the entry', async () => {
    const flip = (text: string, at: number) => {
      const index = at % text.length;
      return `${text.slice(0, index)}${text[index] === '0' ? '1' : '0'}${text.slice(index + 1)}`;
    };
    const field = fc.constantFrom('hash', 'salt', 'text', 'name');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(clean.length - 1),
        field,
        fc.nat(1),
        fc.nat(),
        async (position, which, index, at) => {
          const spoilt = spoil(position, (entry) => {
            if (which === 'hash') return { hash: flip(entry.hash, at) };
            const segments = entry.segments.map((segment, n) =>
              n === index ? { ...segment, [which]: flip(segment[which as 'name'], at) } : segment,
            );
            return { segments };
          });
          expect((await check(spoilt)).broken?.position).toBe(position);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, Verifiable[], number, string]>([
    ['an entry removed', clean.filter((_, at) => at !== 3), 3, 'position'],
    ['the first entry removed', clean.slice(1), 0, 'position'],
    ['the last entry removed, with a head that remembers it', clean.slice(0, 5), 5, 'head'],
    ['an entry inserted', [...clean.slice(0, 3), clean[2]!, ...clean.slice(3)], 3, 'position'],
    ['two entries swapped', [...clean.slice(0, 2), clean[3]!, clean[2]!, ...clean.slice(4)], 2, 'position'],
    ['a header rewritten and hashed again', rewrite(3, { actor: 'b' }), 4, 'link'],
    ['the last header rewritten and hashed again', rewrite(5, { actor: 'b' }), 6, 'head'],
    ['the algorithms taken out of the first', rewrite(0, { algorithms: undefined }), 0, 'first-entry'],
    ['an entry of another court', rewrite(2, { log: '吉0722' }), 2, 'log-name'],
    ['an earlier instant', rewrite(4, { at: '2026-03-02T00:59:59.999Z' }), 4, 'time'],
    ['an earlier day', rewrite(4, { courtDate: '2026-03-01' }), 4, 'time'],
    ['a version of a stream left out', rewrite(4, { streamVersion: 4 }), 4, 'stream-version'],
    ['a segment removed', spoil(1, (e) => ({ segments: e.segments.slice(1) })), 1, 'segment-missing'],
    [
      'a segment exchanged for that of another entry',
      spoil(1, () => ({ segments: clean[2]!.segments })),
      1,
      'commitment',
    ],
    [
      'only the salt erased',
      spoil(1, (e) => ({ segments: e.segments.map((s) => ({ ...s, salt: null })) })),
      1,
      'commitment',
    ],
    [
      'a salt lengthened by zeros',
      spoil(1, (e) => ({ segments: e.segments.map((s) => ({ ...s, salt: `${s.salt}00` })) })),
      1,
      'commitment',
    ],
  ])('finds %s, by the name of the entry', async (_, entries, position, kind) => {
    expect((await check(entries)).broken).toMatchObject({ position, kind });
  });

  test.each([
    'position',
    'stream',
    'streamVersion',
    'type',
    'at',
    'courtDate',
    'actor',
    'onBehalfOf',
  ] as const)('finds a column of %s that differs from the header', async (name) => {
    const spoilt = spoil(4, (e) => ({ columns: { ...e.columns!, [name]: 'x' } }));
    expect((await check(spoilt)).broken).toMatchObject({ position: 4, kind: 'column' });
  });
});
