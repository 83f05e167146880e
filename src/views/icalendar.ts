import { addDays, type CourtDate } from '../core/time/court-date.ts';
import type { Instant } from '../core/time/instant.ts';

/** One entry of a calendar: a whole day, or a moment in Beijing and how long it lasts. */
export interface CalendarEntry {
  /** The same for the same thing whenever it is asked for. */
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly place?: string;
  readonly on: CourtDate;
  readonly time?: string;
  readonly hours?: number;
  readonly provisional?: boolean;
}

const HOUR_MS = 3_600_000;
const LONGEST_OCTETS = 75;

/** A calendar after RFC 5545: lines ended by CR LF and folded at 75 octets, text escaped, days as DATE values. */
export function icalendar(name: string, entries: readonly CalendarEntry[], now: Instant): string {
  const stamp = utc(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhijian//Desk//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(entry: CalendarEntry, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    ...when(entry),
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    `STATUS:${entry.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function when({ on, time, hours = 2 }: CalendarEntry): readonly string[] {
  if (time === undefined)
    return [
      `DTSTART;VALUE=DATE:${digits(on)}`,
      `DTEND;VALUE=DATE:${digits(addDays(on, 1))}`,
      'TRANSP:TRANSPARENT',
    ];
  const start = Date.parse(`${on}T${time}:00+08:00`);
  const end = new Date(start + hours * HOUR_MS).toISOString();
  return [`DTSTART:${utc(new Date(start).toISOString())}`, `DTEND:${utc(end)}`];
}

function digits(day: CourtDate): string {
  return day.replaceAll('-', '');
}

function utc(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line longer than 75 octets goes on after CR LF and a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
