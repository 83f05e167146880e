import type { PersonId } from '../people/people.ts';
import type { Entry, OutcomeEvent } from './events.ts';
import { concern, paper, rightOpensAgain } from './evolve-hearing.ts';
import { byMinutes, minutesIn, withMinutes } from './evolve-minutes.ts';
import { lastServed } from './papers-waiting.ts';
import {
  concernOf,
  type OpenReview,
  type Sanction,
  type Track,
  type TrackFinding,
  tracksOf,
} from './review.ts';

/** Confirmation, discipline, the superior court, sanctions, reversal, and the end (O3, O4, 14, 22(3), 25–29). */
export function evolveOutcome(review: OpenReview, event: OutcomeEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'ConfirmationRequested':
      return event.judges.reduce<OpenReview>(
        (next, judge) =>
          track(next, judge, (each) => ({
            ...each,
            stage: 'awaiting-confirmation',
            submittedOn: entry.on,
            submittedFrom: each.stage,
          })),
        review,
      );
    case 'FindingConfirmed':
      return track(byMinutes(review, event), event.judge, (each) => ({
        ...each,
        stage: 'confirmed',
        before: undefined,
        confirmedOn: event.on,
        findings: event.findings,
      }));
    case 'FindingReturned':
      return track(byMinutes(review, event), event.judge, (each) => ({
        ...each,
        stage: 'returned',
        returned: true,
        actedOn: event.on,
      }));
    case 'FindingNotConfirmed':
      return moved(byMinutes(review, event), event.judge, 'not-confirmed');
    case 'MinutesEntered':
      return { ...review, minutesToCheck: event.held };
    case 'MinutesChecked':
    case 'MinutesSentBack':
      return { ...review, minutesToCheck: undefined };
    case 'ReferredToDiscipline':
      return toDiscipline(review, event.judge, entry);
    case 'DisciplineOutcomeRecorded':
      return outcomeOfDiscipline(review, event);
    case 'ReferredToSuperiorCourt':
      return toSuperior(review, event, entry);
    case 'SuperiorCourtAnswered':
      return fromSuperior(review, event, entry);
    case 'SanctionsProposed':
      return proposed(review, event);
    case 'HeavierResultLapsed': {
      const { type: _, judge, ...lapsed } = event;
      return track(review, judge, (each) => ({
        ...each,
        lapsed: [...(withoutLapsed(each, event.finding) ?? []), lapsed],
      }));
    }
    case 'HeavierResultFellAway':
      return track(review, event.judge, (each) => ({
        ...each,
        lapsed: withoutLapsed(each, event.finding),
      }));
    case 'HeavierResultVoted':
      return track(
        concern({ ...review, atMeeting: undefined }, event.judge, { reasons: event.reasons }),
        event.judge,
        (each) => ({ ...each, lapsed: withoutLapsed(each, event.finding) }),
      );
    case 'SanctionIssued':
      return sanction(review, event.judge, event.sanction, {
        stage: 'issued',
        issuedOn: entry.on,
        dueOn: event.dueOn,
      });
    case 'SanctionExecuted':
      return sanction(review, event.judge, event.sanction, {
        stage: 'executed',
        document: event.document,
        executedOn: event.on,
      });
    case 'SanctionNotExecutable':
      return sanction(review, event.judge, event.sanction, { stage: 'not-executable' });
    case 'DisciplinaryCommitteeAnswered':
      return sanction(review, event.judge, 'refer-to-disciplinary-committee', { stage: 'answered' });
    case 'RestorationProposed':
      return toRestore(review, event);
    case 'SanctionRestored':
      return sanction(review, event.judge, event.sanction, {
        stage: 'restored',
        restore: 'done',
        restoredOn: event.on,
      });
    case 'FeedbackGiven': {
      const { type: _, ...feedback } = event;
      return { ...review, feedback: [...review.feedback, feedback] };
    }
    case 'FeedbackAcknowledged':
      return {
        ...review,
        feedback: review.feedback.map((each) =>
          each.id === event.id ? { ...each, acknowledgedOn: entry.on } : each,
        ),
      };
    case 'FindingReversed':
      return reversed(withMinutes(review, minutesIn(event)), event, entry);
    case 'ReconsiderationReopened':
      return track(review, event.judge, (each) => ({
        ...each,
        stage: 'under-reconsideration',
        reopened: true,
        actedOn: entry.on,
      }));
    case 'EntryCorrected':
      return event.confirmed ? review : { ...review, corrections: [...review.corrections, event.correction] };
    case 'CorrectionConfirmed':
      return corrected(review, event);
    case 'ReviewClosed':
      return { ...review, stage: 'closed', closing: event.because, closedOn: entry.on };
    case 'ReviewArchived':
      return { ...review, stage: 'archived' };
  }
}

function track(review: OpenReview, judge: PersonId, change: (track: Track) => Track): OpenReview {
  const before = concernOf(review, judge).track;
  return before ? concern(review, judge, { track: change(before) }) : review;
}

function moved(review: OpenReview, judge: PersonId, stage: Track['stage']): OpenReview {
  return track(review, judge, (each) => ({ ...each, stage }));
}

const open: readonly Sanction['stage'][] = ['proposed', 'issued'];

/** `sanctioned` once each sanction is issued, `settled` once each is executed, not executable, answered or restored. */
function settle(track: Track): Track {
  if (track.awaited || track.stage === 'reversed') return track;
  if (track.sanctions.every((each) => !open.includes(each.stage))) return { ...track, stage: 'settled' };
  if (track.sanctions.every((each) => each.stage !== 'proposed')) return { ...track, stage: 'sanctioned' };
  return track;
}

function sanction(review: OpenReview, judge: PersonId, kind: string, changed: Partial<Sanction>): OpenReview {
  return track(review, judge, (each) => {
    const next = {
      ...each,
      sanctions: each.sanctions.map((one) => (one.kind === kind ? { ...one, ...changed } : one)),
    };
    return changed.restore ? next : settle(next);
  });
}

function withoutLapsed(track: Track, finding: string): Track['lapsed'] {
  const left = (track.lapsed ?? []).filter((each) => each.finding !== finding);
  return left.length > 0 ? left : undefined;
}

/** What is proposed now; while an item of kind `sanction` has to say it, the track waits in `confirmed` (5(4)). */
function proposed(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'SanctionsProposed' }>,
): OpenReview {
  const { judge, forCommittee, byCommittee, ladder, opinion, whether } = event;
  const voted = byCommittee ? { ...review, atMeeting: undefined } : review;
  const at = event.reasons ? concern(voted, judge, { reasons: event.reasons }) : voted;
  return track(at, judge, (each) => {
    const finding = event.finding ?? leftToCommittee(each)?.finding;
    const sanctions = withImposed(event.sanctions, each.sanctions);
    if (forCommittee) {
      const waits = review.stage === 'decided' && done.includes(each.stage);
      const awaited = finding === undefined ? undefined : { finding, ladder };
      return { ...each, sanctions, awaited, stage: waits ? 'confirmed' : each.stage };
    }
    const said = byCommittee ? { opinion, whether } : {};
    const findings = each.findings.map((one) => (one.finding === finding ? { ...one, ...said } : one));
    return settle({ ...each, sanctions, findings, awaited: undefined });
  });
}

/** Of events that do not name it: the finding that the ladder leaves to the committee. */
function leftToCommittee({ findings }: Track): TrackFinding | undefined {
  return findings.find((each) => each.grade === 'major' && each.share === 'secondary') ?? findings[0];
}

const done: readonly Track['stage'][] = ['sanctioned', 'settled'];

/** What has been issued or carried out stays known when other sanctions are proposed, unless they go beyond it. */
function withImposed(proposed: readonly Sanction[], known: readonly Sanction[]): readonly Sanction[] {
  const imposed = known.filter((each) => each.stage !== 'proposed');
  const standing = (one: Sanction): Sanction => {
    const before = imposed.find((each) => each.kind === one.kind && each.stage !== 'restored');
    if (!before || (before.months ?? 0) < (one.months ?? 0)) return one;
    if (before.restore === undefined) return before;
    // it was to be restored, and now it stands after all, or a part of it does
    const whole = (before.months ?? 0) === (one.months ?? 0);
    return whole ? { ...before, restore: undefined, stands: undefined } : { ...before, stands: one.months };
  };
  const left = imposed.filter((each) => !proposed.some((one) => one.kind === each.kind));
  return [...proposed.map(standing), ...left];
}

function toRestore(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'RestorationProposed' }>,
): OpenReview {
  const { lapsed = [], stands = 0 } = event;
  const begun = event.sanctions.reduce<OpenReview>(
    (next, kind) => sanction(next, event.judge, kind, { restore: 'proposed', stands }),
    review,
  );
  return track(begun, event.judge, (each) =>
    settle({
      ...each,
      sanctions: each.sanctions.flatMap((one) => {
        if (!lapsed.includes(one.kind)) return [one];
        return one.kind === 'withhold-allowance' && stands > 0 ? [{ ...one, months: stands }] : [];
      }),
    }),
  );
}

/** A finding that fell stays known, so that what is to be restored and clarified can be told (Judges Law 65). */
function reversed(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'FindingReversed' }>,
  entry: Entry,
): OpenReview {
  const { basis, document, left, reasons } = event;
  const told = reasons ? concern(review, event.judge, { reasons }) : review;
  return track(told, event.judge, (each) => {
    const fallen = each.findings
      .filter(({ finding }) => finding === event.finding)
      .map((finding) => ({ ...finding, basis, document, on: entry.on }));
    return {
      ...each,
      findings: left,
      awaited: left.some((one) => one.finding === each.awaited?.finding) ? each.awaited : undefined,
      lapsed: withoutLapsed(each, event.finding),
      reversals: [...(each.reversals ?? []), ...fallen],
      stage: left.length > 0 ? each.stage : 'reversed',
    };
  });
}

/** A track at discipline goes back to where it waited, also from the superior court, which may answer meanwhile. */
function toDiscipline(review: OpenReview, judge: PersonId, entry: Entry): OpenReview {
  const before = concernOf(review, judge).track;
  const referredBefore = before?.stage === 'at-discipline' ? before : undefined;
  const away = referredBefore !== undefined || before?.stage === 'with-superior-court';
  return concern(review, judge, {
    track: {
      ...(before ?? { decidedOn: entry.on, findings: [], sanctions: [] }),
      stage: 'at-discipline',
      before: away ? before?.before : before?.stage,
      referredToDisciplineOn: referredBefore ? referredBefore.referredToDisciplineOn : entry.on,
      referredToDisciplineBy: [...(referredBefore?.referredToDisciplineBy ?? []), entry.by],
    },
  });
}

function outcomeOfDiscipline(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'DisciplineOutcomeRecorded' }>,
): OpenReview {
  const before = concernOf(review, event.judge).track;
  if (!before) return review;
  if (event.outcome === 'unlawful') {
    const unlawful = { finding: 'unlawful', item: '20', grade: 'unlawful' as const, share: event.share };
    const track: Track = {
      ...before,
      stage: 'unlawful-recorded',
      before: undefined,
      confirmedOn: event.document.on,
      findings: [unlawful, ...before.findings],
    };
    return concern(review, event.judge, { track });
  }
  if (before.before) {
    const { before: back, ...rest } = before;
    const waitsThere = review.superior?.about === 'confirmation' && back === 'awaiting-confirmation';
    const home: Track = waitsThere ? { ...before, stage: 'with-superior-court' } : { ...rest, stage: back };
    return concern(review, event.judge, { track: home });
  }
  return concern(review, event.judge, { track: undefined });
}

function toSuperior(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'ReferredToSuperiorCourt' }>,
  entry: Entry,
): OpenReview {
  const superior = { reason: event.reason, about: event.about, referredOn: entry.on };
  if (event.about !== 'confirmation')
    return { ...review, superior, before: review.stage, stage: 'with-superior-court' };
  return tracksOf(review).reduce<OpenReview>(
    (next, [judge, each]) =>
      each.stage === 'awaiting-confirmation'
        ? concern(next, judge, { track: { ...each, before: each.stage, stage: 'with-superior-court' } })
        : next,
    { ...review, superior },
  );
}

function fromSuperior(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'SuperiorCourtAnswered' }>,
  entry: Entry,
): OpenReview {
  const { superior: _, before: back, ...rest } = review;
  const home: OpenReview = tracksOf(rest).reduce<OpenReview>(
    (next, [judge, each]) =>
      each.stage === 'with-superior-court' && each.before
        ? concern(next, judge, { track: { ...each, stage: each.before, before: undefined } })
        : next,
    { ...rest, stage: back && back !== 'unstarted' ? back : rest.stage } as OpenReview,
  );
  const { answer } = event;
  if (answer.kind === 'body-designated')
    return { ...home, designatedBody: { name: answer.name, document: event.document.number } };
  if (answer.kind !== 'decided-there') return home;
  const found = answer.judges.filter((each) => each.findings.length > 0);
  return found.reduce<OpenReview>(
    (next, each) =>
      concern(next, each.judge, {
        track: {
          stage: 'confirmed',
          decidedOn: event.document.on,
          confirmedOn: event.document.on,
          findings: each.findings,
          sanctions: [],
        },
      }),
    { ...home, stage: 'decided' as const, decidedOn: entry.on },
  );
}

function corrected(
  review: OpenReview,
  event: Extract<OutcomeEvent, { type: 'CorrectionConfirmed' }>,
): OpenReview {
  const { judge, of, to } = event;
  const concerned = concernOf(review, judge);
  const corrections = review.corrections.filter((each) => each.entry !== event.entry);
  let next: OpenReview = { ...review, corrections };
  if (of === 'reconsideration') {
    if (concerned.reconsideration)
      next = concern(next, judge, { reconsideration: { ...concerned.reconsideration, receivedOn: to } });
  } else {
    const served = lastServed(concerned, of);
    if (served?.receipt)
      next = paper(next, judge, of, {
        receipt: { ...served.receipt, on: to },
        lapsed: event.falls.includes('lapse') ? false : served.lapsed,
      });
  }
  return event.falls.length > 0 && of === 'decision' ? rightOpensAgain(next, judge) : next;
}
