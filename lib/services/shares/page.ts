// What somebody with a share link sees: the link is the whole permission, and it ends.
import { db } from "../../db/client";
import { snapshotBehind } from "../../db/shares";
import type { SharedPlan } from "../../views/shares";
import { hashToken } from "../secrets/random-token";

const TOKEN = /^[\w-]{43}$/;

/** The page behind a token; null for one that is unknown, altered, taken back or has run out. */
export async function sharedPlan(token: string, now: Date): Promise<SharedPlan | null> {
  if (!TOKEN.test(token)) return null;
  return (await snapshotBehind(db(), hashToken(token), now)) as SharedPlan | null;
}
