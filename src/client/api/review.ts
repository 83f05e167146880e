import type { Action, Because, DueDay, Task } from './types.ts';

/** `GET /reviews/{id}`: everything beyond the head is there only as far as the sight goes. */
export interface ReviewPage {
  readonly id: string;
  readonly version: number;
  readonly sight: 'whole' | 'judge' | 'outcome' | 'referral' | 'custody';
  readonly stage: string;
  readonly stageName: string;
  readonly number?: string;
  readonly referredOn?: string;
  readonly registeredOn?: string;
  readonly case: CaseIdentity;
  readonly missing?: readonly string[];
  readonly referral?: Referral;
  readonly sources?: readonly Referral[];
  readonly linked?: readonly string[];
  readonly mergedInto?: string;
  readonly judges?: Readonly<Record<string, Concern>>;
  readonly dossier?: Dossier;
  readonly assignment?: Assignment;
  /** What the judge is told of the assignment. */
  readonly reviewer?: string;
  readonly formerReviewers?: readonly string[];
  readonly recusals?: readonly Recusal[];
  readonly inquiries?: readonly Inquiry[];
  readonly sheet?: ReviewSheet;
  readonly attribution?: Attribution;
  readonly findings?: readonly Finding[];
  readonly exclusions?: readonly Exclusion[];
  readonly conclusion?: Conclusion;
  readonly atMeeting?: AtMeeting;
  readonly noErrorOn?: string;
  readonly decidedOn?: string;
  readonly closing?: string;
  readonly closedOn?: string;
  readonly feedback?: readonly Feedback[];
  readonly corrections?: readonly Correction[];
  readonly clarifications?: readonly Clarification[];
  readonly superior?: { readonly reason: string; readonly about: string };
  readonly designatedBody?: { readonly name: string; readonly document: string };
  readonly trackStageNames: Readonly<Record<string, string>>;
  readonly tasks: readonly Task[];
  readonly clocks: readonly (DueDay & { readonly judge?: string })[];
  /** What others have to do, where the API tells it. */
  readonly waiting?: readonly (Task & { readonly persons: readonly string[] })[];
  readonly actions: readonly Action[];
  readonly names: Readonly<Record<string, string>>;
}

/** The draft that clears a judge whose confirmed finding has fallen. */
export interface Clarification {
  readonly judge: string;
  readonly title: string;
  readonly text: string;
  readonly likewise: boolean;
  readonly because: readonly Because[];
  readonly published?: { readonly id: string; readonly title: string; readonly on: string };
}

export interface PaperOf {
  readonly type: string;
  readonly number: string;
  readonly on: string;
}

export interface Referral {
  readonly source: string;
  readonly referredBy?: string;
  readonly grounds: readonly string[];
  readonly document?: PaperOf;
  readonly reason?: string;
  readonly directedBy?: string;
}

export interface Attribution {
  readonly attributions: readonly { readonly judge: string; readonly share: string }[];
  readonly nobodyPrimary: boolean;
  readonly undetermined: readonly string[];
}

export interface BenchMember {
  readonly judge: string;
  readonly handling: boolean;
  readonly presiding: boolean;
}

export interface Bench {
  readonly kind: string;
  readonly members: readonly BenchMember[];
  readonly committee?: { readonly members: readonly string[]; readonly presider?: string };
}

export interface Extension {
  readonly months?: number;
  readonly days?: number;
  readonly approvedBy: string;
}

export interface CaseIdentity {
  readonly caseNumber: string;
  readonly court?: string;
  readonly cause?: string;
  readonly parties?: readonly string[];
  readonly category?: string;
  readonly filedOn?: string;
  readonly closedOn?: string;
  readonly procedure?: string;
  readonly bench?: Bench;
  readonly extensions?: readonly Extension[];
  readonly excluded?: readonly { readonly from: string; readonly to: string }[];
  readonly daysToClose?: number;
  readonly limitOn?: string;
  readonly beyondTimeLimit?: boolean;
  readonly beyondTimeLimitReason?: string;
  readonly benchAsPrinted?: string;
}

export interface Receipt {
  readonly on: string;
  readonly method: string;
  readonly proof?: string;
  readonly entry: number;
  readonly enteredBy: string;
}

export interface Served {
  readonly issuedOn: string;
  readonly receipt?: Receipt;
  readonly extendedTo?: string;
  readonly lapsed?: boolean;
}

export interface Disclosure extends Served {
  readonly findings: readonly string[];
  readonly answer?: { readonly text: string; readonly on: string };
}

export interface Sanction {
  readonly kind: string;
  readonly months?: number;
  readonly proposalOnly: boolean;
  readonly stage: string;
  readonly issuedOn?: string;
  readonly dueOn?: string;
  readonly document?: string;
  readonly restore?: string;
  readonly stands?: number;
}

export interface Track {
  readonly stage: string;
  readonly decidedOn?: string;
  readonly findings: readonly {
    readonly finding: string;
    readonly item: string;
    readonly grade: string;
    readonly share: string;
    readonly opinion?: { readonly sanctions: readonly string[]; readonly months: number };
  }[];
  readonly sanctions: readonly Sanction[];
  readonly confirmedOn?: string;
  readonly returned?: boolean;
}

export interface Concern {
  readonly notice?: Served;
  readonly defense?: { readonly text: string; readonly on: string; readonly late: boolean };
  readonly disclosures?: readonly Disclosure[];
  readonly decision?: Served;
  readonly reconsideration?: {
    readonly receivedOn: string;
    readonly grounds: string;
    readonly entry: number;
    readonly enteredBy: string;
    readonly withdrawnOn?: string;
    readonly decidedOn?: string;
  };
  readonly track?: Track;
  readonly told?: string;
}

export interface Finding {
  readonly id: string;
  readonly item: string;
  readonly grade: string;
  readonly alternatives: readonly { readonly item: string; readonly grade: string }[];
  readonly facts: string;
  readonly pages: string;
  readonly persons: readonly { readonly judge: string; readonly share: string }[];
  readonly cause: string;
  readonly circumstances?: string;
  readonly elements: readonly string[];
  readonly discipline?: string;
  readonly superiorDocument?: PaperOf;
  readonly seriousConsequence: boolean;
  readonly misled: boolean;
  readonly brokeCentralism: boolean;
  readonly proof?: string;
  readonly orphaned?: boolean;
  readonly struck?: string;
}

export interface Exclusion {
  readonly finding: string;
  readonly judge: string;
  readonly grounds: Readonly<Record<string, { readonly applies: boolean; readonly reason?: string }>>;
}

export interface Recusal {
  readonly person: string;
  readonly ground: string;
  readonly words?: string;
  readonly by: string;
  readonly stage: string;
}

export interface Dossier {
  readonly kind: string;
  readonly holder?: string;
  readonly volumes?: number;
  readonly pages?: number;
  readonly pending?: {
    readonly from?: string;
    readonly to: string;
    readonly since: string;
    readonly back: boolean;
  };
  readonly returnedOn?: string;
}

export interface Assignment {
  readonly reviewer: string;
  readonly on: string;
  readonly acceptedOn?: string;
  readonly dossierOn?: string;
  readonly outside?: boolean;
}

export interface ReviewSheet {
  readonly facts: string;
  readonly evidence: string;
  readonly factsFound: string;
  readonly lawApplied: string;
  readonly outcome: string;
  readonly errors: string;
  readonly opinions: Readonly<Record<string, string>>;
}

export interface Conclusion {
  readonly opinion: string;
  readonly grade?: string;
  readonly report: string;
  readonly on: string;
  readonly deliveredOn?: string;
}

export interface AtMeeting {
  readonly meeting: string;
  readonly item: string;
  readonly kind: string;
  readonly judge?: string;
  readonly presider?: string;
  readonly opened?: boolean;
  readonly ballotBegun?: boolean;
}

export interface Inquiry {
  readonly id: string;
  readonly whom: string;
  readonly person?: string;
  readonly question: string;
  readonly answer?: string;
}

export interface Feedback {
  readonly id: string;
  readonly department: string;
  readonly text: string;
  readonly acknowledgedOn?: string;
}

export interface Correction {
  readonly entry: number;
  readonly judge: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** `GET /reviews/{id}/trace`. */
export interface TracePage {
  readonly items: readonly TraceEntry[];
  readonly names: Readonly<Record<string, string>>;
}

export interface TraceEntry {
  readonly position: number;
  readonly version: number;
  readonly hash: string;
  /** The exact text of which the hash is taken; it holds the hash of the entry before. */
  readonly header: string;
  readonly type: string;
  readonly title?: string;
  readonly at: string;
  readonly on: string;
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly cites: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
}

/** One line of `GET /reviews`: `judge` and `limited` sights lack most of it. */
export interface RegisterRow {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly caseNumber: string;
  readonly stage: string;
  readonly referredOn: string;
  readonly sight: 'whole' | 'judge' | 'limited';
  readonly caseCourt?: string | null;
  readonly cause?: string | null;
  readonly category?: string | null;
  readonly parties?: readonly string[];
  readonly filedOn?: string | null;
  readonly caseClosedOn?: string | null;
  readonly decidedOn?: string | null;
  readonly closedOn?: string | null;
  readonly grounds?: readonly string[];
  readonly sources?: readonly string[];
  readonly missing?: readonly string[];
  readonly division?: string | null;
  readonly handlingJudge?: string | null;
  readonly reviewer?: string | null;
  readonly opinion?: string | null;
  readonly registeredOn?: string | null;
  readonly beyondTimeLimit?: boolean | null;
  readonly closing?: string | null;
  readonly dueOn?: string | null;
  readonly due?: DueDay;
  readonly meeting?: string | null;
}
