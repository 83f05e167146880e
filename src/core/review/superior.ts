import { z } from 'zod';
import { findingGrades } from '../../vocabulary/liability.ts';
import { superiorMatters } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { documentOf, identifier, line, personId, prose, share } from '../people/fields.ts';
import { nameOf, type PersonId } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import type { CourtDate } from '../time/court-date.ts';
import { madeKnown } from './assignment.ts';
import { day } from './day-bounds.ts';
import { step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { begun, concernOf, type OpenReview, tracksOf } from './review.ts';
import { endedTracks, underReview } from './stages.ts';

export const quotes = {
  '3': '并实行回避制度',
  '22(3)': '经审判委员会讨论决定错误的案件，由提出错误意见的审判委员会委员承担责任',
} as const;

export const referToSuperiorCourt = step({
  name: 'refer-to-superior-court',
  title: { zh: '报上级法院', en: 'Refer to the superior court' },
  cites: ['3', '22(3)'],
  by: ['quality-office-clerk'],
  stages: [
    'registered',
    'assigned',
    'under-examination',
    'examined',
    'delivered',
    'awaiting-committee',
    'decided',
  ],
  fields: z.strictObject({ about: z.enum(idsOf(superiorMatters)), reason: prose }),
  events: ['ReferredToSuperiorCourt'],
  refusals: {
    'referred-already': {
      cite: '3',
      zh: '已报上级法院，尚未答复。',
      en: 'It is with the superior court already, and has not been answered.',
    },
    'has-a-reviewer': { cite: '3', zh: '已有评查人。', en: 'There is a reviewer.' },
    'nothing-to-confirm': { cite: '3', zh: '没有待确认的事项。', en: 'Nothing awaits confirmation.' },
    'with-a-meeting': {
      cite: '3',
      zh: '该评查正在会议议程上，请先移出。',
      en: 'The review is on an agenda: take it off first.',
    },
    'not-before-the-committee': {
      cite: '3',
      zh: '评查结论尚未提交质监委。',
      en: 'The review has not come before the committee.',
    },
  },
  ready: (review, _env, refuse) => (begun(review).superior ? refuse('referred-already') : undefined),
  decide(review, given, _env, refuse) {
    const open = begun(review);
    if (open.atMeeting?.opened) return refuse('with-a-meeting');
    if (given.about === 'reviewer' && open.assignment) return refuse('has-a-reviewer');
    if (given.about === 'quorum' && !beforeTheCommittee.includes(open.stage))
      return refuse('not-before-the-committee');
    if (
      given.about === 'confirmation' &&
      !tracksOf(open).some(([, track]) => track.stage === 'awaiting-confirmation')
    )
      return refuse('nothing-to-confirm');
    return accept({ type: 'ReferredToSuperiorCourt', ...given });
  },
});

const beforeTheCommittee: readonly string[] = ['delivered', 'awaiting-committee', 'decided'];

const decidedThere = z.strictObject({
  judge: personId,
  findings: z.array(
    z.strictObject({
      finding: identifier,
      item: identifier,
      grade: z.enum(idsOf(findingGrades)),
      share,
    }),
  ),
});

export const recordSuperiorAnswer = step({
  name: 'record-superior-answer',
  title: { zh: '记录上级法院答复', en: 'Record the superior court’s answer' },
  cites: ['3', '22(3)'],
  by: ['quality-office-clerk'],
  stages: underReview,
  fields: z.strictObject({
    document: documentOf(day({ notBefore: ['referred-to-superior'], notAfter: ['today'] })),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('reviewers-designated'),
        reviewers: z
          .array(z.strictObject({ id: personId, name: line }))
          .min(1)
          .max(5),
      }),
      z.strictObject({ kind: z.literal('body-designated'), name: line }),
      z.strictObject({ kind: z.literal('decided-there'), judges: z.array(decidedThere) }),
      z.strictObject({ kind: z.literal('sent-back') }),
    ]),
  }),
  events: [
    'SuperiorCourtAnswered',
    'ReviewerAssigned',
    'ReviewerMadeKnown',
    'DecisionNotified',
    'FindingConfirmed',
    'FindingNotConfirmed',
    'ReviewClosed',
  ],
  refusals: {
    ...unknownPerson,
    'not-referred': {
      cite: '3',
      zh: '没有报上级法院的事项。',
      en: 'Nothing has been referred to the superior court.',
    },
    'not-asked-for': {
      cite: '3',
      zh: '报请的事项与答复不符。',
      en: 'The answer is not to what was referred.',
    },
  },
  ready: (review, _env, refuse) => (begun(review).superior ? undefined : refuse('not-referred')),
  decide(review, given, env, refuse) {
    const open = begun(review);
    if (!open.superior) return refuse('not-referred');
    const { answer } = given;
    const { on, number } = given.document;
    const answered: ReviewEvent = { type: 'SuperiorCourtAnswered', ...given };
    switch (answer.kind) {
      case 'reviewers-designated': {
        const reviewer = answer.reviewers[0]?.id;
        if (open.superior.about !== 'reviewer' || !reviewer) return refuse('not-asked-for');
        return accept<ReviewEvent>(
          answered,
          { type: 'ReviewerAssigned', reviewer, outside: true },
          ...madeKnown(open, reviewer),
        );
      }
      case 'body-designated':
        return open.superior.about === 'reviewer' ? refuse('not-asked-for') : accept<ReviewEvent>(answered);
      case 'decided-there': {
        const unknown = answer.judges.find((each) => !env.people.persons[each.judge]);
        if (unknown) return refuse('unknown-person', { person: nameOf(env.people, unknown.judge) });
        const found = answer.judges.filter((each) => each.findings.length > 0);
        const cleared = answer.judges
          .filter((each) => each.findings.length === 0 && concernOf(open, each.judge).track)
          .map(({ judge }) => judge);
        if (found.length === 0) {
          const everyone = tracksOf(open).map(([judge]) => judge);
          const events = [...notConfirmed(open, everyone, on, number), ...tell(open, number)];
          return accept<ReviewEvent>(answered, ...events, closed('decided-by-superior'));
        }
        return accept<ReviewEvent>(
          answered,
          ...notConfirmed(open, cleared, on, number),
          ...found.map(
            (each): ReviewEvent => ({
              type: 'FindingConfirmed',
              judge: each.judge,
              on,
              minutesNumber: number,
              attending: [],
              recused: [],
              findings: each.findings,
            }),
          ),
        );
      }
      case 'sent-back':
        return accept<ReviewEvent>(answered, ...tell(open, number), closed('no-body'));
    }
  },
});

/** Whose finding the superior court did not confirm; discipline and tracks that have ended are not its matter. */
function notConfirmed(
  review: OpenReview,
  judges: readonly PersonId[],
  on: CourtDate,
  minutesNumber: string,
): readonly ReviewEvent[] {
  const others: readonly string[] = [...endedTracks, 'at-discipline', 'unlawful-recorded'];
  return judges
    .filter((judge) => !others.includes(concernOf(review, judge).track?.stage ?? ''))
    .map((judge) => ({
      type: 'FindingNotConfirmed',
      judge,
      on,
      minutesNumber,
      reason: '上级法院决定不予认定。',
    }));
}

function closed(because: 'no-body' | 'decided-by-superior'): ReviewEvent {
  return { type: 'ReviewClosed', because };
}

function tell(review: OpenReview, reasons: string): readonly ReviewEvent[] {
  return Object.entries(review.judges)
    .filter(([, concern]) => concern.notice)
    .map(([judge]) => ({ type: 'DecisionNotified', judge, mayAsk: false, reasons }));
}
