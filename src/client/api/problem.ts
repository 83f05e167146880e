import type { Because, FieldProblem, ProblemDocument } from '../../answers/parts.ts';

/** An answer that is no success: what the server says about it, or that there was no answer at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly because: readonly Because[];
  readonly fields: readonly FieldProblem[];

  constructor(document: ProblemDocument) {
    super(document.detail);
    this.status = document.status;
    this.code = document.code;
    this.title = document.title;
    this.because = document.because;
    this.fields = document.fields ?? [];
  }
}

/** Status 0: the server could not be reached. */
export function unreachable(): ApiProblem {
  return bare(0, 'unreachable');
}

function bare(status: number, code: string): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '', status, detail: '', code, because: [] });
}

/** The problem in an answer, whatever stands before the server. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  try {
    const read = (await answer.json()) as Partial<ProblemDocument>;
    if (typeof read.code === 'string')
      return new ApiProblem({
        type: read.type ?? '',
        title: read.title ?? '',
        status: answer.status,
        detail: read.detail ?? '',
        code: read.code,
        because: read.because ?? [],
        fields: read.fields,
      });
  } catch {
    // No problem document: a proxy's page, or nothing.
  }
  return bare(answer.status, 'unknown');
}
