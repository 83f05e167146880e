import type { z } from 'zod';

/** What a question answers, and what it is called in a list of operations. */
export interface Answered {
  readonly summary: string;
  readonly answer: z.ZodType;
  /** Answers a file as well, when `format` asks for one. */
  readonly file?: boolean;
}
