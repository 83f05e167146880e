import type { ImportedCases, ImportedFindings, ImportedPeople, ImportJob } from '../../answers/imports.ts';
import { call } from '../api/call.ts';
import { ApiProblem } from '../api/problem.ts';

/** What each kind of workbook answers. */
export interface Reports {
  readonly cases: ImportedCases;
  readonly 'prior-findings': ImportedFindings;
  readonly people: ImportedPeople;
}

export interface Sent<Kind extends keyof Reports> {
  readonly kind: Kind;
  readonly file: File;
  readonly dryRun: boolean;
  readonly accounts?: boolean | undefined;
}

const FIRST_WAIT_MS = 150;
const LONGEST_WAIT_MS = 1_000;

/** Sends a workbook and asks how far it has come until it is done. */
export async function importing<Kind extends keyof Reports>(
  { kind, file, dryRun, accounts }: Sent<Kind>,
  onProgress: (job: ImportJob) => void,
): Promise<Reports[Kind]> {
  const content = await base64Of(file);
  const body = { kind, name: file.name, dryRun, accounts: accounts ?? false, content };
  let job = await call<ImportJob>('POST', '/imports/jobs', { body });
  for (let wait = FIRST_WAIT_MS; job.phase !== 'ended'; wait = Math.min(wait * 1.5, LONGEST_WAIT_MS)) {
    onProgress(job);
    await new Promise((resolve) => setTimeout(resolve, wait));
    job = await call<ImportJob>('GET', `/imports/jobs/${job.id}`);
  }
  if (job.problem) throw new ApiProblem(job.problem);
  return job[kind] as Reports[Kind];
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
