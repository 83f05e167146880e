/** What the API answers, as `api.md` and `/api/v1/openapi.json` say. The client knows no more of the procedure than this. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

export interface Because {
  readonly cite: string;
  readonly says: string;
}

export interface OfficeHeld {
  readonly office: string;
  readonly name: string;
  readonly source?: string;
  readonly categories?: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly inQuota: boolean;
  readonly offices: readonly OfficeHeld[];
}

export interface Me {
  readonly person: Omit<Person, 'offices'>;
  readonly offices: readonly OfficeHeld[];
  readonly committee: 'chair' | 'executive-vice-chair' | 'vice-chair' | 'member' | null;
  readonly deputizesFor: readonly Person[];
  readonly court: {
    readonly name: string;
    readonly code: string;
    readonly level: string;
    readonly superior?: string;
  };
  readonly today: string;
  readonly demonstration: boolean;
  readonly passwordMustChange: boolean;
}

export interface FieldProblem {
  readonly field: string;
  readonly says: string;
}

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly because: readonly Because[];
  readonly fields?: readonly FieldProblem[];
}

/** A day by which something has to be done; all absent when there is none. */
export interface DueDay {
  readonly dueOn?: string;
  readonly daysLeft?: number;
  readonly provisional?: boolean;
  readonly clock?: string;
  readonly because?: readonly Because[];
}

export interface Action {
  readonly name: string;
  readonly title: string;
  readonly allowed: boolean;
  readonly refusal?: { readonly code: string; readonly because: readonly Because[] };
}

export interface Task extends DueDay {
  readonly command: string;
  readonly title: string;
  readonly judge?: string;
  readonly sanction?: string;
  readonly optional: boolean;
  /** It is theirs, and can’t be done yet: why. */
  readonly waits?: readonly Because[];
}

export type Kind = 'review' | 'meeting' | 'record' | 'people' | 'readings' | 'calendar' | 'circular';

export interface DeskTask extends Task {
  readonly on: { readonly kind: Kind | 'account' | 'log'; readonly id: string };
  readonly about: string;
  readonly judgeName?: string;
  readonly onBehalfOf?: string;
  readonly onBehalfOfName?: string;
}

/** What others have to do: what waits for them, or is overdue with somebody whom one leads. */
export interface OthersTask extends Omit<DeskTask, 'onBehalfOf' | 'onBehalfOfName'> {
  readonly persons: readonly string[];
  readonly personNames: readonly string[];
}

export interface MeetingAhead {
  readonly id: string;
  readonly stage: string;
  readonly on: string;
  readonly time: string;
  readonly place: string;
}

export interface Cover {
  readonly onLeaveUntil?: string;
  readonly deputies: readonly {
    readonly deputy: string;
    readonly name: string;
    readonly from: string;
    readonly until?: string;
    readonly handedOver: boolean;
  }[];
}

export interface Desk {
  readonly today: string;
  readonly tasks: readonly DeskTask[];
  readonly waiting: readonly OthersTask[];
  readonly meetings: readonly MeetingAhead[];
  readonly cover: Cover;
  readonly escalated: readonly OthersTask[];
}

export interface Done {
  readonly id: string;
  readonly version: number;
  readonly events: readonly {
    readonly type: string;
    readonly stream: string;
    readonly position: number;
  }[];
  readonly notes: readonly Because[];
}

/** The part of JSON Schema (2020-12) that `GET /commands` uses. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export interface CommandWords {
  readonly name: string;
  readonly resource: Kind;
  readonly title: Both;
  readonly help?: Both;
  readonly cites: readonly string[];
  readonly by: readonly string[];
  readonly stages: readonly string[] | 'any';
  readonly creates: boolean;
  readonly events: readonly string[];
  readonly refusals: readonly string[];
  readonly fields: Schema;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}
