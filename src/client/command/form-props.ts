import type { Done } from '../../answers/parts.ts';
import type { CommandWords } from '../../answers/reference.ts';
import type { Target } from '../api/commands.ts';

/** What a field can be chosen from, by its name: findings, agenda items, judges concerned … */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** What every form of a command gets. `Subject` is the page’s own answer: the review, the meeting, the record. */
export interface FormProps<Subject = unknown> {
  readonly command: CommandWords;
  readonly target: Target;
  readonly subject: Subject;
  /** Fields that are settled by where the form was opened from: the judge or the sanction of a task. */
  readonly given: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly choices: Choices;
  onDone(done: Done): void;
  onCancel(): void;
}
