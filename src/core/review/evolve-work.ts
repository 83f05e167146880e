import type { CourtDate } from '../time/court-date.ts';
import type { Entry, WorkEvent } from './events.ts';
import { minutesIn, withMinutes } from './evolve-minutes.ts';
import { concernOf, type OpenReview, standing } from './review.ts';

/** Dossier, reviewer, recusal, and the examination itself (O3, 3, 6, 10–14). */
export function evolveWork(review: OpenReview, event: WorkEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'DossierHandedOver':
    case 'DossierReceived':
      return custody(review, event, entry);
    case 'DossierArchived': {
      const { place, volumes, pages } = event;
      const { holder: _, keeper: __, pending: ___, ...dossier } = review.dossier;
      const archived = { place, on: entry.on };
      return { ...review, dossier: { ...dossier, volumes, pages, counted: { volumes, pages }, archived } };
    }
    case 'HandOverRecalled':
      return { ...review, dossier: { ...review.dossier, pending: undefined } };
    case 'ReviewerAssigned':
      return {
        ...review,
        stage: 'assigned',
        assignment: { reviewer: event.reviewer, on: entry.on, outside: event.outside },
      };
    case 'AssignmentReleased':
      return {
        ...withoutReviewer(review, event.reviewer),
        findings: review.findings.map((each) => (each.struck ? each : { ...each, orphaned: true })),
      };
    case 'AssignmentAccepted':
      return accepted(review, entry);
    case 'RecusalDeclared':
      return recusal(review, { ...event, by: entry.by, on: entry.on });
    case 'RecusalRequested':
      return recusal(review, { ...event, on: entry.on });
    case 'RecusalDecided':
      return {
        ...withMinutes(review, minutesIn(event)),
        recusals: review.recusals.map((each) =>
          each.person === event.person && each.stage === 'pending'
            ? { ...each, stage: event.granted ? 'granted' : 'refused' }
            : each,
        ),
      };
    case 'ReviewerRecused':
      return {
        ...withoutReviewer(review, event.reviewer),
        sheet: undefined,
        exclusions: [],
        findings: review.findings.map((each) =>
          each.struck ? each : { ...each, struck: 'reviewer-recused' },
        ),
      };
    case 'InquiryRecorded': {
      const { type: _, ...inquiry } = event;
      return { ...review, inquiries: [...review.inquiries, inquiry] };
    }
    case 'InquiryAnswered':
      return {
        ...review,
        inquiries: review.inquiries.map((each) =>
          each.id === event.id ? { ...each, answer: event.text } : each,
        ),
      };
    case 'ReviewSheetCompleted':
      return { ...review, sheet: event.sheet };
    case 'FindingProposed':
      return { ...review, findings: [...review.findings, event.finding] };
    case 'FindingWithdrawn':
      return {
        ...review,
        findings: review.findings.map((each) =>
          each.id === event.finding ? { ...each, struck: 'withdrawn' } : each,
        ),
      };
    case 'FindingAdopted':
      return {
        ...review,
        findings: review.findings.map((each) =>
          each.id === event.finding ? { ...each, orphaned: false } : each,
        ),
      };
    case 'ExclusionsConsidered':
      return {
        ...review,
        exclusions: [
          ...review.exclusions.filter(
            (each) => each.finding !== event.exclusion.finding || each.judge !== event.exclusion.judge,
          ),
          event.exclusion,
        ],
      };
    case 'ExaminationCompleted':
      return { ...review, stage: 'examined', conclusion: { ...event.conclusion, on: entry.on } };
    case 'ConclusionDelivered':
      return {
        ...review,
        stage: allAtDiscipline(review) ? 'decided' : 'delivered',
        decidedOn: allAtDiscipline(review) ? entry.on : review.decidedOn,
        conclusion: review.conclusion && { ...review.conclusion, deliveredOn: entry.on },
      };
    case 'Urged': {
      const { type: _, ...urge } = event;
      return { ...review, urges: [...(review.urges ?? []), { ...urge, on: entry.on }] };
    }
  }
}

function custody(
  review: OpenReview,
  event: Extract<WorkEvent, { type: 'DossierHandedOver' | 'DossierReceived' }>,
  entry: Entry,
): OpenReview {
  const { dossier, assignment } = review;
  if (event.type === 'DossierHandedOver') {
    const { from, to, back, volumes, pages } = event;
    return {
      ...review,
      dossier: {
        ...dossier,
        keeper: dossier.holder ? dossier.keeper : (from ?? dossier.keeper),
        volumes,
        pages,
        pending: { from, to, back, since: entry.on },
      },
    };
  }
  const { pending: _, ...kept } = dossier;
  const toReviewer = assignment?.reviewer === event.by && !event.back;
  return {
    ...review,
    dossier: {
      ...kept,
      holder: event.back ? undefined : event.by,
      keeper: event.back ? event.by : undefined,
      since: entry.on,
      counted: { volumes: event.volumes, pages: event.pages },
      volumes: event.volumes,
      pages: event.pages,
      returnedOn: event.back ? entry.on : undefined,
    },
    assignment: toReviewer ? { ...assignment, dossierOn: assignment.dossierOn ?? entry.on } : assignment,
  };
}

function accepted(review: OpenReview, entry: Entry): OpenReview {
  const { assignment } = review;
  return {
    ...review,
    stage: 'under-examination',
    assignment: assignment && { ...assignment, acceptedOn: entry.on },
  };
}

/** A review whose persons are all at discipline is decided on delivery: nothing is left for the ballot. */
function allAtDiscipline(review: OpenReview): boolean {
  const persons = standing(review).flatMap((finding) => finding.persons.map((person) => person.judge));
  return (
    persons.length > 0 && persons.every((judge) => concernOf(review, judge).track?.stage === 'at-discipline')
  );
}

function withoutReviewer(review: OpenReview, reviewer: string): OpenReview {
  return {
    ...review,
    stage: 'registered',
    assignment: undefined,
    conclusion: undefined,
    atMeeting: undefined,
    formerReviewers: [...review.formerReviewers, reviewer],
  };
}

function recusal(
  review: OpenReview,
  event: {
    person: string;
    by: string;
    ground: OpenReview['recusals'][number]['ground'];
    words?: string;
    binds: boolean;
    on: CourtDate;
  },
): OpenReview {
  const { person, by, ground, words, binds, on } = event;
  return {
    ...review,
    recusals: [...review.recusals, { person, by, ground, words, on, stage: binds ? 'detected' : 'pending' }],
  };
}
