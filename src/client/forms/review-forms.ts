import type { ReviewPage } from '../api/review.ts';
import type { Forms } from '../command/actions.tsx';

/** The forms written for their purpose, by command; every other command has the generic one. */
export const reviewForms: Forms<ReviewPage> = {};

/** Forms of the commands that begin a review. */
export const newReviewForms: Forms<undefined> = {};
