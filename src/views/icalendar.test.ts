import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../core/time/instant.ts';
import { type CalendarEntry, icalendar } from './icalendar.ts';

const now = toInstant('2026-11-25T09:30:00+08:00');
const entry: CalendarEntry = { uid: 'a@zhijian', summary: '评查〔2026〕39号 申辩', on: '2026-11-27' };

/** The lines as a reader takes them: unfolded. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}

function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

describe('a calendar', () => {
  it('has a deadline as a whole day that ends with the next', () => {
    expect(linesOf(icalendar('期限', [entry], now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zhijian//Desk//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:期限',
      'BEGIN:VEVENT',
      'UID:a@zhijian',
      'DTSTAMP:20261125T013000Z',
      'DTSTART;VALUE=DATE:20261127',
      'DTEND;VALUE=DATE:20261128',
      'TRANSP:TRANSPARENT',
      'SUMMARY:评查〔2026〕39号 申辩',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has a meeting at its hour in Beijing, and marks what may still move', () => {
    const lines = linesOf(icalendar('x', [{ ...entry, time: '09:00', provisional: true }], now));
    expect(lines).toContain('DTSTART:20261127T010000Z');
    expect(lines).toContain('DTEND:20261127T030000Z');
    expect(lines).toContain('STATUS:TENTATIVE');
  });

  it('folds at 75 octets without cutting a character, and escapes what has a meaning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const text = icalendar('x', [{ ...entry, summary }], now);
        for (const line of text.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const line = linesOf(text).find((each) => each.startsWith('SUMMARY:')) ?? '';
        const kept = summary.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(unescaped(line.slice('SUMMARY:'.length))).toBe(kept);
      }),
    );
  });
});
