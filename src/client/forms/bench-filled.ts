import type { Bench } from '../../answers/review-case.ts';

export interface BenchFilled {
  readonly kind?: string;
  readonly members?: readonly {
    readonly judge?: string;
    readonly handling?: boolean;
    readonly presiding?: boolean;
  }[];
  readonly byCommittee?: boolean;
  readonly committee?: { readonly members?: readonly string[]; readonly presider?: string };
}

/** As judgments and workbooks print a sole judge. */
const SOLE = /独任/;

/** What stands in the form at first: the bench as registered, else of the kind that a workbook printed. */
export function benchFilled(bench: Bench | undefined, printed = ''): BenchFilled {
  const kind = SOLE.test(printed) ? 'sole-judge' : 'panel';
  if (!bench) return { kind, members: [{ handling: true }, { presiding: true }, {}] };
  return { ...bench, byCommittee: bench.committee !== undefined };
}

/** The fields of the command: lines left empty fall away. */
export function benchFields({ kind, members = [], byCommittee, committee }: BenchFilled) {
  const sole = kind === 'sole-judge';
  return {
    kind,
    members: members
      .filter((member) => member.judge)
      .map(({ judge, handling, presiding }) => ({
        judge,
        handling: sole || (handling ?? false),
        presiding: !sole && (presiding ?? false),
      })),
    committee: byCommittee ? committee : undefined,
  };
}
