// Knows who asks: the member behind this request's cookie or token, and her context.
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Context } from "../services/context";
import { asViewer, type Member, memberOfSession } from "../services/sessions";
import { memberOfToken } from "../services/tokens";
import { clockNow } from "./clock";
import { ownPath, withNext } from "./own-path";
import { readSessionCookie } from "./session-cookie";
import { todayIn } from "./time-zone";

export type { Member } from "../services/sessions";

/** The header in which proxy.ts tells pages their own address. */
export const PATH_HEADER = "x-cairn-path";

/** The path of the page that is asked for. */
export const pathOf = (from: Headers): string => (from.get(PATH_HEADER) ?? "").split("?")[0] ?? "";

/** Who is signed in, looked up once a request; null when nobody is. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const sessionId = await readSessionCookie();
  return sessionId === null ? null : memberOfSession(sessionId, clockNow());
});

/** Who is signed in; anybody else goes to sign in first and comes back after. */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member) return member;
  const here = ownPath((await headers()).get(PATH_HEADER));
  redirect(withNext("/sign-in", here));
}

const BEARER = /^Bearer ([\w-]{1,200})$/i;

/** Whose API token an `Authorization` header carries; null for none, an unknown or an ended one. */
export async function memberOfBearer(header: string | null): Promise<Member | null> {
  const secret = BEARER.exec(header ?? "")?.[1];
  return secret === undefined ? null : memberOfToken(secret, clockNow());
}

/** What verbs are told: who asks, what day it is in her zone, and when. */
export const contextOf = (member: Member, now: Date = clockNow()): Context => ({
  viewer: asViewer(member),
  sessionId: member.sessionId,
  today: todayIn(member.timeZone, now),
  now,
});
