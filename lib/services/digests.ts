// Knows how what happened is summed up by mail: claimed, told and put into the outbox at once.
import { permit } from "../access/permit";
import { recordAccount } from "../db/account-events";
import { db, type Tx, transaction } from "../db/client";
import { claimDigest, type DueGroup, digestGroups, digestsDue } from "../db/digests";
import { setRhythm } from "../db/notification-settings";
import { isPersonThere } from "../db/people";
import { DIGEST_LATE_HOURS, DIGEST_MINUTES, digestDay } from "../domain/digests";
import { accept, type Outcome, refuse } from "../domain/problems";
import { instantAt, wallTime } from "../format/instants";
import { writeDigest } from "./mail/digest";
import { enqueueMail } from "./mail/outbox";
import { readUnsubscribeToken } from "./secrets/unsubscribe-token";

const AT_ONCE = 200;
/** What is older than a month is not summed up any more. */
const MOST_MS = 31 * 86_400_000;
const LATE_MS = DIGEST_LATE_HOURS * 3_600_000;

const NOBODY: ReadonlySet<string> = new Set();

/** Whose digest could not be written in the last round: theirs come last in the next. */
let failed = new Set<string>();

/**
 * Puts every digest that is due into the outbox; returns how many mails that were. One that cannot be
 * written stands in nobody's way and is tried again in the next round.
 */
export async function sendDigests(now: Date): Promise<number> {
  const groups = (await digestGroups(db())).flatMap((chosen) => dueNow(chosen, now));
  const before = failed;
  failed = new Set();
  let sent = 0;
  for (const last of before.size > 0 ? [before, NOBODY] : [NOBODY]) {
    for (const group of groups) sent += await sendGroup(group, last);
  }
  return sent;
}

async function sendGroup(group: DueGroup, last: ReadonlySet<string>): Promise<number> {
  let sent = 0;
  for (;;) {
    const people = await digestsDue(db(), group, { but: [...last, ...failed], take: AT_ONCE });
    if (people.length === 0) return sent;
    for (const personId of people) {
      try {
        if (await transaction((tx) => sendDigest(tx, personId, group))) sent += 1;
      } catch (error) {
        failed.add(personId);
        console.warn(`A digest could not be written, for ${personId}: ${wordsOf(error)}`);
      }
    }
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

function dueNow({ timeZone, rhythm }: Omit<DueGroup, "due">, now: Date): DueGroup[] {
  const on = digestDay(rhythm, wallTime(now, timeZone));
  if (on === null) return [];
  const due = instantAt(on, DIGEST_MINUTES, timeZone);
  return now.getTime() - due.getTime() > LATE_MS ? [] : [{ timeZone, rhythm, due }];
}

/** One person's: claimed by what it is written with, so two processes never both write it. */
async function sendDigest(tx: Tx, personId: string, group: DueGroup): Promise<boolean> {
  const claimed = await claimDigest(tx, personId, group);
  if (claimed === null) return false;
  const { timeZone, rhythm, due } = group;
  const after = new Date(Math.max(claimed.since.getTime(), due.getTime() - MOST_MS));
  const digest = { rhythm, timeZone, after, until: due };
  const letter = await writeDigest(tx, personId, { ...digest, now: due });
  if (letter !== null) await enqueueMail(tx, { ...letter, personId, digest });
  return letter !== null;
}

/** Whether a link from a mail leads to somebody whose digests it can end. */
export async function canUnsubscribe(token: string): Promise<boolean> {
  const personId = readUnsubscribeToken(token);
  return personId !== null && (await isPersonThere(db(), personId));
}

/** Ends the digests of whoever the link was mailed to; once more changes nothing. */
export const unsubscribe = (token: string, now: Date): Promise<Outcome<null>> =>
  transaction(async (tx) => {
    const personId = readUnsubscribeToken(token);
    if (personId === null || !(await isPersonThere(tx, personId))) {
      return refuse({ code: "not-found" });
    }
    const scope = permit({ personId, isAdministrator: false, canWrite: true }, "self.edit");
    if (!scope.ok) return scope;
    await setRhythm(tx, scope.value, "never", now);
    await recordAccount(tx, { personId, verb: "account.edited", at: now });
    return accept(null);
  });
