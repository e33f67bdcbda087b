// Knows who does the jobs: graphile-worker, on a few connections of its own.
import { Logger, parseCronItems, run, runMigrations, runOnce } from "graphile-worker";
import { settings } from "../settings";
import type { JobName } from "./jobs";

/** What to do for each job; one that throws is tried again, later and later. */
export type Tasks = Record<JobName, (payload: Record<string, string>) => Promise<void>>;
export type Rounds = readonly { name: JobName; everyMinutes: 15 }[];

/** `ended` settles when it works no more, whatever the reason. */
export type Worker = { ended: Promise<void>; stop: () => Promise<void> };

// What went wrong is told in a line; its payload and its stack are nobody's business.
const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.warn(`Jobs: ${message.split("\n", 1)[0]}`);
});

// A mark is written at once either way; as a batch of one it is waited for before the worker ends.
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

const options = () => ({
  preset,
  connectionString: settings().databaseUrl,
  maxPoolSize: 4,
  concurrency: 2,
  noHandleSignals: true,
  logger,
});

const listOf = (tasks: Tasks) =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      (payload: unknown) => work((payload ?? {}) as Record<string, string>),
    ]),
  );

/** Makes or updates the tables of jobs; those that are there stay. */
export const installJobs = (connectionString: string): Promise<void> =>
  runMigrations({ connectionString, logger });

/** Does jobs until it is stopped; `stop` lets those under way finish. */
export async function runWorker(tasks: Tasks, rounds: Rounds): Promise<Worker> {
  // Rounds come before mails: a mail server that is slow with many must not make a digest miss its day.
  const items = rounds.map(({ name, everyMinutes }) => ({
    task: name,
    match: `*/${everyMinutes} * * * *`,
    options: { backfillPeriod: 0, maxAttempts: 3, priority: -1 },
  }));
  const runner = await run({
    ...options(),
    taskList: listOf(tasks),
    parsedCronItems: parseCronItems(items),
  });
  return { ended: runner.promise, stop: () => runner.stop() };
}

/** Does what waits and comes back once nothing does. */
export const drainJobs = (tasks: Tasks): Promise<void> =>
  runOnce({ ...options(), taskList: listOf(tasks) });
