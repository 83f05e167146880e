import { emptyKeyed } from '../kernel/keyed.ts';
import type { Entry } from './events.ts';
import type { ReferralEvent } from './hearing-events.ts';
import { begun, type CaseIdentity, type OpenReview, type Referral, type Review } from './review.ts';

/** From the referral to the registration (O2, 8, 9, 11). */
export function evolveReferral(review: Review, event: ReferralEvent, entry: Entry): Review {
  switch (event.type) {
    case 'CaseDrafted':
      return { ...opened(event.case, event.referral, entry), stage: 'draft', missing: event.missing };
    case 'CaseReferred':
      return opened(event.case, event.referral, entry);
    case 'ReferralCompleted':
      return {
        ...begun(review),
        stage: 'referred',
        case: event.case,
        referral: event.referral,
        sources: [event.referral],
        missing: [],
        referredOn: entry.on,
      };
    case 'ReferralAmended':
      return {
        ...begun(review),
        case: event.case,
        referral: event.referral,
        sources: [event.referral],
        missing: event.missing,
      };
    case 'ReferralWithdrawn':
      return { ...begun(review), stage: 'withdrawn' };
    case 'ReferralDeclined':
      return { ...begun(review), stage: 'declined' };
    case 'ReferralMerged':
      return { ...begun(review), stage: 'merged', mergedInto: event.into };
    case 'SourceAdded': {
      const open = begun(review);
      return { ...open, sources: [...open.sources, event.source] };
    }
    case 'CaseRegistered': {
      const open = begun(review);
      return {
        ...open,
        stage: 'registered',
        number: event.number,
        registeredOn: entry.on,
        case: event.case,
        missing: [],
        linked: event.linked,
        dossier: { ...open.dossier, kind: event.fileKind },
      };
    }
    case 'OtherNumbersCorrected': {
      const { from, to } = event;
      return { ...begun(review), numbersToConfirm: { from, to, by: entry.by } };
    }
    case 'OtherNumbersConfirmed': {
      const { case: identity, ...open } = begun(review);
      const otherCaseNumbers = event.to.length > 0 ? event.to : undefined;
      const { linked } = event;
      return { ...open, linked, numbersToConfirm: undefined, case: { ...identity, otherCaseNumbers } };
    }
  }
}

function opened(identity: CaseIdentity, referral: Referral, entry: Entry): OpenReview {
  return {
    stage: 'referred',
    referredOn: entry.on,
    case: identity,
    missing: [],
    referral,
    sources: [referral],
    linked: [],
    judges: emptyKeyed(),
    dossier: { kind: 'paper' },
    formerReviewers: [],
    recusals: [],
    inquiries: [],
    findings: [],
    exclusions: [],
    feedback: [],
    corrections: [],
  };
}
