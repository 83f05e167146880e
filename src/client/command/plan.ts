import type { ComponentType, LazyExoticComponent } from 'react';
import type { wordsIn } from '../app/text.tsx';
import type { Choices, FormProps } from './form-props.ts';

/** The forms of commands, by command. */
export type Forms<Subject> = Readonly<
  Record<string, ComponentType<FormProps<Subject>> | LazyExoticComponent<ComponentType<FormProps<Subject>>>>
>;

/** Where a form is opened: on what, by whom, on which day. */
export interface At<Subject> extends Pick<FormProps<Subject>, 'subject' | 'given'> {
  readonly today: string;
  readonly me: string;
  readonly words: ReturnType<typeof wordsIn>;
  nameOf(id: string): string;
}

/** How the form of a command with few fields is made for its purpose; what it may hold is the API’s to say. */
export interface Plan<Subject> {
  /** Every field, in the order in which it is asked; the fields of one inner list stand in one row. */
  readonly rows: readonly (readonly string[])[];
  /** The provision whose printed words stand beside a field. */
  readonly governed?: Readonly<Record<string, string>>;
  /** The provision that governs a command without fields. */
  readonly governs?: string;
  /** Days that can’t be later than today. */
  readonly past?: readonly string[];
  /** What is filled in to begin with. */
  start?(at: At<Subject>): Readonly<Record<string, unknown>>;
  /** What fields are chosen from, where the page’s own choices are too many. */
  choices?(at: At<Subject>): Choices;
  /** What one has to know beside the fields. */
  readonly shows?: ComponentType<FormProps<Subject>>;
}

export type Plans<Subject> = Readonly<Record<string, Plan<Subject>>>;
