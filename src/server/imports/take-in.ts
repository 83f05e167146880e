import type { RefusalWords } from '../../core/kernel/step.ts';
import type { Text } from '../../core/kernel/text.ts';
import { type Acting, actingOffices } from '../../core/people/acting.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Office } from '../../vocabulary/court.ts';
import type { CourtService } from '../court/service.ts';
import type { Asker } from '../queries/asking.ts';
import { fileOfRecords } from './cells.ts';
import type { TableKind } from './columns.ts';
import { importCases } from './import.ts';
import { importPeople } from './import-people.ts';
import type { Pace } from './pace.ts';
import { importPriorFindings } from './prior-findings.ts';
import { type Read, readApart } from './reading/read-apart.ts';

/** A file, or its rows by the names of columns. */
export type Given =
  | { readonly content: Uint8Array }
  | { readonly records: readonly Readonly<Record<string, string>>[] };

export interface TakeInOptions {
  readonly name: string;
  readonly dryRun: boolean;
  readonly accounts?: boolean;
  /** Of this import. */
  readonly id: string;
  readonly pace: Pace;
  /** A long import ends later than it began: each of its commands has the instant at which it is given. */
  now(): Instant;
}

const takers = {
  cases: importCases,
  'prior-findings': importPriorFindings,
  people: (service, who, file, options) =>
    importPeople(service, who, file, { ...options, accounts: options.accounts ?? false }),
} as const satisfies Record<
  TableKind,
  (service: CourtService, who: Asker, file: Exclude<Read, { wrong: Text }>, options: TakeInOptions) => unknown
>;

export type Report<Kind extends TableKind> = Exclude<
  Awaited<ReturnType<(typeof takers)[Kind]>>,
  { readonly wrong: Text }
>;

/** Reads what was given apart from everything else, then takes its rows in, or says what they would do. */
export async function takeIn<Kind extends TableKind>(
  kind: Kind,
  service: CourtService,
  who: Asker,
  given: Given,
  options: TakeInOptions,
): Promise<Report<Kind> | { readonly wrong: Text }> {
  const file = 'content' in given ? await readApart(given.content, kind) : fileOfRecords(given.records);
  if ('wrong' in file) return file;
  return takers[kind](service, who, file, options) as Promise<Report<Kind> | { readonly wrong: Text }>;
}

const importers: Readonly<
  Record<TableKind, { readonly offices: readonly Office[]; readonly refusal: RefusalWords }>
> = {
  cases: {
    offices: ['quality-office-clerk', 'source-clerk'],
    refusal: {
      cite: 'O2',
      zh: '案件由质监办或者案件来源部门导入。',
      en: 'Cases are imported by the quality office or a source department.',
    },
  },
  'prior-findings': {
    offices: ['quality-office-clerk'],
    refusal: {
      cite: '28',
      zh: '系统启用前的认定由质监办导入。',
      en: 'Findings from before the system are brought over by the quality office.',
    },
  },
  people: {
    offices: ['system-administrator', 'personnel-head'],
    refusal: {
      cite: 'O1',
      zh: '人员和职务由系统管理员或者干部科负责人导入。',
      en: 'People and offices are imported by the system administrator or the head of personnel.',
    },
  },
};

/** Why somebody may not import this, if they may not. */
export function whyNotImport(kind: TableKind, env: Acting): RefusalWords | undefined {
  const { offices, refusal } = importers[kind];
  return actingOffices(env).some((office) => offices.includes(office)) ? undefined : refusal;
}
