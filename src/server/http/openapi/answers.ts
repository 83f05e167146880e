import { accountResets, accounts, openSessions } from '../../../answers/accounts.ts';
import { calendar, calendarFeed } from '../../../answers/calendar.ts';
import { circular, circulars } from '../../../answers/circulars.ts';
import { custody } from '../../../answers/custody.ts';
import { desk } from '../../../answers/desk.ts';
import { importJob } from '../../../answers/imports.ts';
import { log, verification } from '../../../answers/log.ts';
import { agenda, meeting, meetings } from '../../../answers/meeting.ts';
import { operation } from '../../../answers/operation.ts';
import { text } from '../../../answers/parts.ts';
import { committee, openWork, people } from '../../../answers/people.ts';
import { readings, whatIf } from '../../../answers/readings.ts';
import { judges, record } from '../../../answers/record.ts';
import { commands, law, reference } from '../../../answers/reference.ts';
import { register } from '../../../answers/register.ts';
import { trace } from '../../../answers/review.ts';
import { reviewBySight } from '../../../answers/review-sights.ts';
import { allowances, sanctions } from '../../../answers/sanctions.ts';
import { peopleToSignIn, session } from '../../../answers/session.ts';
import { statistics, workload } from '../../../answers/statistics.ts';
import type { Answered } from './answered.ts';

/** Every question, by its address below `/api/v1`. */
export const answers: Readonly<Record<string, Answered>> = {
  '/session': { summary: 'Who is signed in', answer: session },
  '/session/people': {
    summary: 'Who can sign in with one click, in a demonstration court',
    answer: peopleToSignIn,
  },
  '/desk': { summary: 'What this person has to do, most urgent first', answer: desk },
  '/reviews': { summary: 'The register: reviews that this person may know of', answer: register },
  '/reviews/{id}': { summary: 'A review, as far as this person may see it', answer: reviewBySight },
  '/reviews/{id}/trace': { summary: 'The entries of a review in the log', answer: trace },
  '/imports/jobs/{id}': { summary: 'How far an import has come, and its end', answer: importJob },
  '/meetings': { summary: 'Meetings, the latest first', answer: meetings },
  '/agenda': { summary: 'What waits for a place on an agenda and may be put there', answer: agenda },
  '/meetings/{id}': { summary: 'A meeting with its agenda', answer: meeting },
  '/judges': { summary: 'The judges whose records whoever asks may see', answer: judges },
  '/judges/{id}/record': {
    summary: 'A judge’s record and what one more finding would bring',
    answer: record,
  },
  '/people': { summary: 'The register of people with their offices', answer: people },
  '/people/committee': { summary: 'The committee of the day and the rotation', answer: committee },
  '/people/{id}/open-work': {
    summary: 'What somebody has in hand, and what of it can be handed over',
    answer: openWork,
  },
  '/readings': { summary: 'The register of readings', answer: readings },
  '/readings/what-if': { summary: 'Past results under another option of a reading', answer: whatIf },
  '/calendar': { summary: 'The working days of a year', answer: calendar },
  '/calendar-feed': { summary: 'Whether the own calendar has an address', answer: calendarFeed },
  '/calendar-feed/{secret}': {
    summary: 'The calendar of whoever has the address, as iCalendar text',
    answer: text,
  },
  '/circulars': { summary: 'Circulars, the latest first', answer: circulars },
  '/circulars/{id}': { summary: 'A circular', answer: circular },
  '/log': { summary: 'Headers of the log, without content', answer: log },
  '/log/verification': {
    summary: 'How far a verification of the log is, and how the last one ended',
    answer: verification,
  },
  '/statistics': { summary: 'Counts of the reviews that this person sees whole', answer: statistics },
  '/sanctions': { summary: 'Sanctions that this person may know of', answer: sanctions, file: true },
  '/custody': { summary: 'Who holds which dossier since when', answer: custody, file: true },
  '/allowances': { summary: 'Allowances withheld in a month', answer: allowances, file: true },
  '/workload': { summary: 'What reviewers have done in a period', answer: workload, file: true },
  '/law': { summary: 'Every provision of the two texts, as printed', answer: law },
  '/commands': { summary: 'Every command with the schema of its fields', answer: commands },
  '/reference': { summary: 'Words of the Measures that forms show', answer: reference },
  '/operation': { summary: 'How the server does, for its administrators', answer: operation },
  '/accounts': { summary: 'Who has an account', answer: accounts },
  '/accounts/sessions': { summary: 'Who is signed in', answer: openSessions },
  '/accounts/resets': {
    summary: 'Passwords that were made anew on the server itself, for the administrators',
    answer: accountResets,
  },
};
