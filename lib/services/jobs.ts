// Knows what is done beside the requests: mails that wait are sent, and digests when they are due.
import { transaction } from "../db/client";
import { takeUpMails } from "../db/mails";
import {
  drainJobs,
  installJobs,
  type Rounds,
  runWorker,
  type Tasks,
  type Worker,
} from "../db/worker";
import { settings } from "../settings";
import { sendDigests } from "./digests";
import { sendMail } from "./mail/outbox";

const AGAIN_MS = 10_000;

const ROUNDS: Rounds = [
  { name: "take-up-mails", everyMinutes: 15 },
  { name: "send-digests", everyMinutes: 15 },
];

const tasksAt = (clock: () => Date): Tasks => ({
  "send-mail": ({ mailId = "" }) => sendMail(mailId, clock()),
  "take-up-mails": async () => void (await takeUp()),
  "send-digests": async () => void (await sendDigests(clock())),
});

const takeUp = (): Promise<number> => transaction(takeUpMails);

/** Makes the tables of jobs where they are not there yet. */
export const prepareJobs = (): Promise<void> => installJobs(settings().databaseUrl);

/**
 * Does jobs for as long as the process lives, beginning with what a killed one left. A database that
 * goes away is waited for. The answer ends it, once what is under way is done.
 */
export function keepJobs(clock: () => Date): () => Promise<void> {
  let worker: Worker | null = null;
  let isOver = false;
  const begin = async () => {
    try {
      await takeUp();
      worker = await runWorker(tasksAt(clock), ROUNDS);
      if (isOver) await worker.stop();
      await worker.ended;
    } catch (error) {
      console.warn(`Jobs rest: ${error instanceof Error ? error.message : String(error)}`);
    }
    worker = null;
    if (!isOver)
      setTimeout(() => {
        begun = begin();
      }, AGAIN_MS).unref();
  };
  let begun = begin();
  return async () => {
    if (isOver) return;
    isOver = true;
    await worker?.stop();
    await begun;
  };
}

/** Sends what waits, once; for whoever has no worker beside her. */
export async function sendWaiting(now: Date = new Date()): Promise<void> {
  await takeUp();
  await drainJobs(tasksAt(() => now));
}
