import type { ExclusionsOnPaper } from '../../vocabulary/acts-on-paper.ts';
import { type ActOnPaper, actsOnPaper } from '../../vocabulary/acts-on-paper.ts';
import type { Share } from '../../vocabulary/liability.ts';
import type { Reconsidered } from '../../vocabulary/meeting.ts';
import type { ReceiptMethod } from '../../vocabulary/papers.ts';
import type { Stage } from '../../vocabulary/stages.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';

/** At which stages a review that is under way on paper can be taken over. */
export const takenOverStages = [
  'registered',
  'assigned',
  'under-examination',
  'examined',
  'delivered',
  'awaiting-committee',
  'decided',
] as const satisfies readonly Stage[];
export type TakenOverStage = (typeof takenOverStages)[number];

/** One act as it is entered: on which day, by which paper, whom it concerns, and what it says. */
export interface Done {
  readonly what: ActOnPaper;
  readonly on: CourtDate;
  readonly paper: string;
  /** The judge concerned; of an assignment the reviewer, of a dossier given back its keeper. */
  readonly person?: PersonId | undefined;
  readonly words?: string | undefined;
  /** Of a receipt: how it was given; nothing where the paper does not say. */
  readonly method?: ReceiptMethod | undefined;
  /** Of the grounds of Article 21: whether any was held to apply, and which. */
  readonly exclusions?: ExclusionsOnPaper | undefined;
  readonly applying?: readonly AppliesOnPaper[] | undefined;
  readonly outcome?: Reconsidered | undefined;
  /** Of a reconsideration that changed something: what stands against the judge since. */
  readonly became?: readonly BecameOnPaper[] | undefined;
  /** Of a dossier given back, where they differ from what was signed for. */
  readonly volumes?: number | undefined;
  readonly pages?: number | undefined;
}

/** Findings are named by their place among those entered, from 1 on. */
export interface AppliesOnPaper {
  readonly ofFinding: number;
  readonly excludedBy: string;
  readonly reason: string;
}

export interface BecameOnPaper {
  readonly ofFinding: number;
  readonly item: string;
  readonly share: Share;
}

interface Act {
  /** The first stage at which it can have been done. */
  readonly from: TakenOverStage;
  /** Whom the row has to name. */
  readonly names?: 'judge' | 'anybody';
  /** What it can’t be without and not be dated before: any of these, of the same judge where both are of a judge. */
  readonly restsOn?: readonly ActOnPaper[];
  /** It says something that has to be entered with it. */
  readonly says?: true;
}

export const acts: Readonly<Record<ActOnPaper, Act>> = {
  'notice-issued': { from: 'registered', names: 'judge' },
  'notice-received': { from: 'registered', names: 'judge', restsOn: ['notice-issued'] },
  'defense-received': { from: 'registered', names: 'judge', restsOn: ['notice-issued'], says: true },
  'reviewer-assigned': { from: 'assigned', names: 'anybody' },
  'assignment-accepted': { from: 'under-examination', restsOn: ['reviewer-assigned'] },
  'dossier-received': { from: 'assigned', restsOn: ['reviewer-assigned'] },
  'findings-disclosed': { from: 'under-examination', names: 'judge', restsOn: ['notice-issued'] },
  'findings-received': { from: 'under-examination', names: 'judge', restsOn: ['findings-disclosed'] },
  'findings-answered': {
    from: 'under-examination',
    names: 'judge',
    restsOn: ['findings-disclosed'],
    says: true,
  },
  'exclusions-considered': { from: 'under-examination', names: 'judge', restsOn: ['assignment-accepted'] },
  'examination-completed': { from: 'examined', restsOn: ['assignment-accepted'] },
  'conclusion-delivered': { from: 'delivered', restsOn: ['examination-completed'] },
  'dossier-returned': { from: 'delivered', names: 'anybody', restsOn: ['dossier-received'] },
  tabled: { from: 'awaiting-committee', restsOn: ['conclusion-delivered'] },
  decided: { from: 'decided', restsOn: ['tabled'], says: true },
  'decision-issued': { from: 'decided', names: 'judge', restsOn: ['decided'] },
  'decision-received': { from: 'decided', names: 'judge', restsOn: ['decision-issued'] },
  'reconsideration-requested': {
    from: 'decided',
    names: 'judge',
    restsOn: ['decision-issued'],
    says: true,
  },
  reconsidered: { from: 'decided', names: 'judge', restsOn: ['reconsideration-requested'], says: true },
  'result-issued': { from: 'decided', names: 'judge', restsOn: ['reconsidered'] },
  'result-received': { from: 'decided', names: 'judge', restsOn: ['result-issued'] },
  'confirmation-requested': {
    from: 'decided',
    names: 'judge',
    restsOn: ['reconsidered', 'decision-received'],
  },
};

/** Without these a review is not at the stage at all. */
const needed: readonly ActOnPaper[] = [
  'reviewer-assigned',
  'assignment-accepted',
  'examination-completed',
  'conclusion-delivered',
  'tabled',
  'decided',
];

export function reaches(stage: TakenOverStage, from: TakenOverStage): boolean {
  return takenOverStages.indexOf(stage) >= takenOverStages.indexOf(from);
}

export function neededAt(stage: TakenOverStage): readonly ActOnPaper[] {
  return needed.filter((act) => reaches(stage, acts[act].from));
}

/** The rows that another rests on; none where it can stand by itself, nothing where what it rests on was not entered. */
export function groundsOf(row: Done, done: readonly Done[]): readonly Done[] | undefined {
  const { restsOn, names } = acts[row.what];
  if (!restsOn) return [];
  const found = done.filter(
    (each) =>
      restsOn.includes(each.what) &&
      (names !== 'judge' || acts[each.what].names !== 'judge' || each.person === row.person),
  );
  return found.length > 0 ? found : undefined;
}

/** In the order of the procedure, whatever the order of the entry. */
export function inOrder(done: readonly Done[]): readonly Done[] {
  const order = actsOnPaper;
  return [...done].sort((one, other) => order.indexOf(one.what) - order.indexOf(other.what));
}

/** What should have been done by now and was not entered: told plainly, and done here where it still can be. */
export interface Missing {
  readonly what: ActOnPaper | 'review-sheet';
  readonly person?: PersonId;
}

interface Concerned {
  readonly stage: TakenOverStage;
  readonly done: readonly Done[];
  /** Whom the notice is for: those on findings, else the handling judge. */
  readonly judges: readonly PersonId[];
  readonly onFindings: readonly PersonId[];
  readonly electronic: boolean;
}

export function missingIn({ stage, done, judges, onFindings, electronic }: Concerned): readonly Missing[] {
  const has = (what: ActOnPaper, person?: PersonId) =>
    done.some((each) => each.what === what && (person === undefined || each.person === person));
  const lacks = (what: ActOnPaper, persons: readonly PersonId[]) =>
    reaches(stage, acts[what].from)
      ? persons.filter((person) => !has(what, person)).map((person) => ({ what, person }))
      : [];
  const examined = reaches(stage, 'examined');
  const heard = examined && stage !== 'decided';
  return [
    ...lacks('notice-issued', judges),
    ...lacks('notice-received', judges),
    ...(reaches(stage, 'under-examination') && !electronic && !has('dossier-received')
      ? [{ what: 'dossier-received' as const }]
      : []),
    ...(heard ? [{ what: 'review-sheet' as const }] : []),
    ...(examined ? lacks('findings-disclosed', onFindings) : []),
    ...(examined ? lacks('findings-received', onFindings) : []),
    ...(heard ? lacks('exclusions-considered', onFindings) : []),
    ...lacks('decision-issued', onFindings),
    ...lacks('decision-received', onFindings),
  ];
}
