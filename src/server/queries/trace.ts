import type { Locale } from '../../core/kernel/text.ts';
import { principal, system } from '../../core/people/acting.ts';
import { type Sight, sightOf } from '../../core/review/rights.ts';
import { reviewSteps } from '../../core/review/steps.ts';
import { headerText } from '../../log/entry.ts';
import { type LogEntry, readStream } from '../../log/read.ts';
import { namesIn } from '../../views/review-view.ts';
import { eventOf } from '../court/states.ts';
import type { Caller, Site } from '../http/site.ts';
import { reviewFor } from './asking.ts';
import { titleOfEvent } from './event-titles.ts';

/** What of a review's log a limited sight shows: entries of these types, and for the judge only those about themselves. */
const shownTo: Partial<Record<Sight, readonly string[]>> = {
  judge: [
    'HandlingJudgeNotified',
    'ReviewerMadeKnown',
    'ReceiptRecorded',
    'ServiceFoundImpossible',
    'DefenseSubmitted',
    'DefensePeriodLapsed',
    'PeriodExtended',
    'FindingsDisclosed',
    'FindingsAnswered',
    'FindingsAnswerLapsed',
    'DaysWaived',
    'LapseUndone',
    'DecisionNotified',
    'ReconsiderationRequested',
    'ReconsiderationWithdrawn',
    'ReconsiderationLapsed',
    'SanctionIssued',
    'SanctionExecuted',
    'SanctionNotExecutable',
    'SanctionRestored',
    'CorrectionConfirmed',
  ],
  referral: [
    'CaseDrafted',
    'CaseReferred',
    'ReferralCompleted',
    'ReferralAmended',
    'ReferralWithdrawn',
    'ReferralDeclined',
    'FeedbackGiven',
    'FeedbackAcknowledged',
  ],
  custody: ['DossierHandedOver', 'DossierReceived', 'HandOverRecalled', 'DossierArchived'],
  outcome: ['SanctionIssued', 'SanctionExecuted', 'SanctionNotExecutable', 'SanctionRestored'],
};

/** The trace of a review: its entries with their places in the log, and of their content what this person's sight allows. */
export async function tracePage(site: Site, id: string, caller: Caller, locale: Locale) {
  const { review, env } = await site.service.ask(reviewFor(id, caller));
  const sight = sightOf(review, env);
  if (review.stage === 'unstarted' || sight === 'nothing') return undefined;
  const person = principal(env);
  const entries = await readStream(site.db, site.service.court, `review/${id}`);
  const items = entries
    .filter((entry) => mayRead(entry, sight, person))
    .map((entry) => toldEntry(entry, locale));
  const actors = items.map((item) => item.by);
  return { items, names: { ...namesIn([items, actors], env.people.persons), [system]: systemName[locale] } };
}

const systemName = { zh: '系统', en: 'the system' };

function mayRead(entry: LogEntry, sight: Sight, person: string): boolean {
  if (sight === 'whole') return true;
  if (!shownTo[sight]?.includes(entry.header.type)) return false;
  if (sight !== 'judge') return true;
  const event = eventOf(entry);
  return 'judge' in event && event.judge === person;
}

function toldEntry(entry: LogEntry, locale: Locale) {
  const { position, at, courtDate, actor, onBehalfOf, type, streamVersion } = entry.header;
  const { type: _, ...content } = eventOf(entry);
  return {
    position,
    version: streamVersion,
    hash: entry.hash,
    header: headerText(entry.header),
    type,
    title: titleOfEvent(type, locale),
    at,
    on: courtDate,
    by: actor,
    onBehalfOf,
    cites: citesOf(type),
    content,
    withheld: entry.withheld,
  };
}

const cites = new Map<string, readonly string[]>();
for (const step of reviewSteps)
  for (const event of step.events) if (!cites.has(event)) cites.set(event, step.cites);

/** The articles of the step that an event comes from. */
function citesOf(type: string): readonly string[] {
  return cites.get(type) ?? [];
}
