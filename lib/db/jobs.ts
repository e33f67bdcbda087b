// Knows how work is asked for: a job is a row of the transaction that causes it, so it is there with
// the cause or not at all. The tables are graphile-worker's, in a schema of their own.
import { rowsTouched, type Tx } from "./client";

/** What can be asked for. */
export type JobName = "send-mail" | "take-up-mails" | "send-digests";

/** Asks for work after the commit; a second asking under the same key is the same job. */
export async function addJob(
  tx: Tx,
  name: JobName,
  { key, payload }: { key: string; payload: Record<string, string> },
): Promise<void> {
  await rowsTouched(tx)`
    SELECT FROM graphile_worker.add_job(
      ${name}::text, ${JSON.stringify(payload)}::json, job_key => ${key}::text)`;
}

/** Removes jobs that were given up; returns how many. */
export async function dropSpentJobs(tx: Tx): Promise<number> {
  return rowsTouched(tx)`
    SELECT FROM graphile_worker.complete_jobs(ARRAY(
      SELECT id FROM graphile_worker.jobs
      WHERE attempts >= max_attempts AND locked_at IS NULL))`;
}
