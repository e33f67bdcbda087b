// Knows who knocks at the API: the bearer of a token, or the browser that shows a session.
import { accept, type Outcome, refuse } from "../../domain/problems";
import { type Member, memberOfSession } from "../../services/sessions";
import { clockNow } from "../clock";
import { memberOfBearer } from "../current-member";
import { take } from "../limits";
import { isOwnOrigin } from "../origin";
import { sessionCookieName, sessionIdIn } from "../session-cookie";

const READS = new Set(["GET", "HEAD"]);

/** A token that is shown must be good; only without one does the cookie count, on our own pages. */
export async function askerOf({ method, headers }: Request): Promise<Outcome<Member>> {
  const isRead = READS.has(method);
  const bearer = headers.get("authorization");
  const member = bearer === null ? await memberOfCookie(headers) : await memberOfBearer(bearer);
  if (member === null) return refuse({ code: "session.none" });
  const limit = await take(isRead ? "read" : "write", member.personId);
  if (!limit.ok) return limit;
  // A cookie travels with whatever page sends it; a token does not.
  if (!isRead && bearer === null && !isOwnOrigin(headers)) return refuse({ code: "door.origin" });
  return accept(member);
}

async function memberOfCookie(headers: Headers): Promise<Member | null> {
  const name = `${sessionCookieName()}=`;
  const cookies = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const value = cookies.find((pair) => pair.startsWith(name))?.slice(name.length);
  const sessionId = await sessionIdIn(value);
  return sessionId === null ? null : memberOfSession(sessionId, clockNow());
}
