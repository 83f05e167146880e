import type { Json } from '../../log/canonical.ts';
import type { Instant } from '../../log/entry.ts';
import type { Sql, SqlDatabase, Statement } from '../../log/sql.ts';

/** A command to be given when it is due: a clock of a stream, or something to be sent. */
export interface NewJob {
  /** Unique within its stream: `defense/judge-1`. */
  readonly key: string;
  readonly dueAt: Instant;
  readonly command: Readonly<Record<string, Json>>;
}

export interface JobName {
  readonly court: string;
  readonly stream: string;
  readonly key: string;
}

export interface Job extends JobName, NewJob {
  /** Failures so far. */
  readonly attempts: number;
}

const REPLACE: Statement = {
  name: 'jobs-replace',
  text: `with wanted as (
           select key, "dueAt" as due_at, command from json_to_recordset($3::json) as w (key text, "dueAt" timestamptz, command jsonb)
         ), fallen_away as (
           delete from job where court = $1 and stream = $2 and state = 'due' and key not in (select key from wanted)
         )
         insert into job as j (court, stream, key, due_at, command) select $1, $2, key, due_at, command from wanted
         on conflict (court, stream, key) do update
           set due_at = excluded.due_at, command = excluded.command, state = 'due', attempts = 0,
               next_try_at = null, claimed_until = null, last_error = null, finished_at = null
           where j.due_at <> excluded.due_at or (j.state = 'due' and j.command <> excluded.command)`,
};

/**
 * The jobs of a stream are these and no others: new ones are armed, those with another day re-armed, missing ones fall
 * away. One that is carried out stays so, unless it is armed for another time. Call it with the court's log locked.
 */
export async function replaceJobs(
  tx: Sql,
  court: string,
  stream: string,
  jobs: readonly NewJob[],
): Promise<void> {
  await tx.rows(REPLACE, [court, stream, JSON.stringify(jobs)]);
}

/** How long a claim holds. It only spares double work: a claim that runs out while its holder works does no harm. */
const CLAIM_SECONDS = 60;

const CLAIM: Statement = {
  name: 'jobs-claim',
  text: `update job j set claimed_until = clock_timestamp() + interval '${CLAIM_SECONDS} seconds'
         from (select court, stream, key from job
               where court = $1 and state = 'due' and due_at <= $2
                 and (next_try_at is null or next_try_at <= $2)
                 and (claimed_until is null or claimed_until < clock_timestamp())
               order by due_at, stream, key limit $3 for update skip locked) as due
         where j.court = due.court and j.stream = due.stream and j.key = due.key
         returning j.court, j.stream, j.key, j.due_at as "dueAt", j.command, j.attempts`,
};

/** Claims the court's jobs that are due, for this process, those due first foremost. */
export async function claimDue(db: Sql, court: string, now: Instant, limit: number): Promise<Job[]> {
  const jobs = await db.rows<Job>(CLAIM, [court, now, limit]);
  return jobs.sort((a, b) => (a.dueAt === b.dueAt ? 0 : a.dueAt < b.dueAt ? -1 : 1));
}

export async function courtsWithDueJobs(db: Sql, now: Instant): Promise<string[]> {
  const text = `select distinct court from job where state = 'due' and due_at <= $1 order by court`;
  return (await db.rows<{ court: string }>({ text }, [now])).map((row) => row.court);
}

/** Somebody else carried the job out, or it was re-armed or fell away since it was claimed. Rolls back what was begun. */
export class JobTaken extends Error {
  override readonly name = 'JobTaken';
}

export type Outcome = 'done' | 'dropped';

/**
 * Marks a job as carried out, or as dropped because there was nothing left to do. Within the transaction that appends its
 * events: so it happens once, whoever tries. The log is locked before the job, as by all commands, so that none wait in a ring.
 */
export async function finishJob(tx: Sql, job: Job, outcome: Outcome): Promise<void> {
  const text = `update job set state = $5, finished_at = clock_timestamp(), claimed_until = null
                where court = $1 and stream = $2 and key = $3 and due_at = $4 and state = 'due' returning key`;
  const finished = await tx.rows({ name: 'jobs-finish', text }, [...nameOf(job), job.dueAt, outcome]);
  if (finished.length === 0) throw new JobTaken(`${job.stream} ${job.key} is no longer due`);
}

const LONGEST_WAIT_SECONDS = 3600;

/** Notes a failure and when to try again: after 2, 4, 8 … seconds, at most an hour. It is tried for ever, and shown. */
export async function postponeJob(db: Sql, job: Job, now: Instant, error: string): Promise<void> {
  const seconds = Math.min(2 ** (job.attempts + 1), LONGEST_WAIT_SECONDS);
  const next = new Date(Date.parse(now) + seconds * 1000).toISOString();
  const text = `update job set attempts = attempts + 1, next_try_at = $5, last_error = $6, claimed_until = null
                where court = $1 and stream = $2 and key = $3 and due_at = $4 and state = 'due'`;
  await db.rows({ text }, [...nameOf(job), job.dueAt, next, error.slice(0, 2000)]);
}

export interface FailingJob extends Job {
  readonly lastError: string;
  readonly nextTryAt: Instant;
}

/** Jobs that failed and were not carried out since, for whoever looks after the system. */
export function failingJobs(db: SqlDatabase, court: string): Promise<FailingJob[]> {
  const text = `select court, stream, key, due_at as "dueAt", command, attempts, last_error as "lastError",
                  next_try_at as "nextTryAt"
                from job where court = $1 and state = 'due' and last_error is not null order by due_at, stream, key`;
  return db.rows<FailingJob>({ text }, [court]);
}

function nameOf({ court, stream, key }: JobName): string[] {
  return [court, stream, key];
}
