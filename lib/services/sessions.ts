// Knows who is signed in: opens a session, finds its member on every request, ends it.
import { LRUCache } from "lru-cache";
import type { Scope, Viewer } from "../access/permit";
import { recordAccount } from "../db/account-events";
import { type Db, db, transaction } from "../db/client";
import { hasNews } from "../db/notifications";
import { credentialsByEmail } from "../db/people";
import {
  endSession as endRow,
  endSessionsBut,
  openSession,
  prolongSession,
  type SessionRow,
  seeSession,
  sessionsOf,
} from "../db/sessions";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { SignIn } from "../schemas/accounts";
import { change, look } from "./change";
import type { Context } from "./context";
import { passwordFits } from "./secrets/password-hash";
import type { Visit } from "./visit";

/** Somebody we know, however she came in: `sessionId` is null behind an API token. */
export type Member = {
  personId: string;
  name: string;
  email: string;
  timeZone: string;
  isAdministrator: boolean;
  /** Somebody of a demo: gone in a day, without mail, password or keys of her own. */
  isInDemo: boolean;
  /** She looks after somebody's plan, as manager or as mentor: these places are hers then. */
  isManager: boolean;
  isMentor: boolean;
  /** Somebody did something on her plans that she has not seen. */
  hasNews: boolean;
  sessionId: string | null;
  canWrite: boolean;
};

export type Entered = { sessionId: string };

const SESSION_MS = 30 * 86_400_000;
const HOUR_MS = 3_600_000;

const endAfter = (now: Date) => new Date(now.getTime() + SESSION_MS);

/** Opens a session inside a transaction that has just established who this is. */
export async function enter(
  tx: Db,
  personId: string,
  { now, userAgent }: Pick<Visit, "now" | "userAgent">,
): Promise<Entered> {
  const expiresAt = endAfter(now);
  const sessionId = await openSession(tx, {
    personId,
    userAgent: userAgent.slice(0, 400),
    now,
    expiresAt,
  });
  await recordAccount(tx, { personId, verb: "session.opened", at: now });
  return { sessionId };
}

/** Signs in. An unknown e-mail and a wrong password get one answer after the same work. */
export async function signIn(visit: Visit, input: SignIn): Promise<Outcome<Entered>> {
  const known = await credentialsByEmail(db(), input.email);
  const fits = await passwordFits(input.password, known?.passwordHash ?? null);
  if (known === null || !fits) return refuse({ code: "session.wrong-credentials" });
  return accept(await transaction((tx) => enter(tx, known.personId, visit)));
}

/** The member behind a session id; null when it ended. Each visit moves its end, hourly at most. */
export async function memberOfSession(sessionId: string, now: Date): Promise<Member | null> {
  const seen = await seeSession(db(), sessionId, now);
  if (seen === null) return null;
  const { lastSeenAt, around, ...person } = seen;
  if (now.getTime() - lastSeenAt.getTime() > HOUR_MS) {
    await prolongSession(db(), sessionId, { now, expiresAt: endAfter(now) });
  }
  return { ...person, hasNews: await newsAround(seen.personId, around, now), canWrite: true };
}

const news = new LRUCache<string, boolean>({ max: 20_000 });

/** Asked again once something changed around her, and each hour, for news grows old. */
async function newsAround(personId: string, around: string, now: Date): Promise<boolean> {
  const name = `${personId} ${around} ${Math.floor(now.getTime() / HOUR_MS)}`;
  const known = news.get(name) ?? (await hasNews(db(), personId, now));
  news.set(name, known);
  return known;
}

/** One's own live sessions, last seen first. */
export const listSessions = (context: Context): Promise<Outcome<SessionRow[]>> =>
  look(context, "self.read", async (from, scope) =>
    accept(await sessionsOf(from, scope, context.now)),
  );

export const endSession = (context: Context, input: { id: string }): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    if (!(await endRow(tx, scope, input.id))) return refuse({ code: "not-found" });
    await recordAccount(tx, { personId: scope.personId, verb: "session.ended", at: context.now });
    return accept(null);
  });

/** Ends every session but the asking one; answers how many. */
export const endOtherSessions = (context: Context): Promise<Outcome<{ ended: number }>> =>
  change(context, "self.edit", async (tx, scope) =>
    accept({ ended: await leaveElsewhere(tx, scope, context.sessionId ?? null, context.now) }),
  );

/** Ends sessions but `keep` inside another verb's transaction; returns how many. */
export async function leaveElsewhere(
  tx: Db,
  scope: Scope,
  keep: string | null,
  at: Date,
): Promise<number> {
  const ended = await endSessionsBut(tx, scope, keep);
  if (ended > 0) {
    const { personId } = scope;
    await recordAccount(tx, { personId, verb: "session.ended", at, figures: { ended } });
  }
  return ended;
}

/** Ends the asking session; signing out twice is no refusal. */
export const signOut = (context: Context): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    await leave(tx, scope, context);
    return accept(null);
  });

/** Ends the asking session inside another verb's transaction. */
export async function leave(tx: Db, scope: Scope, { sessionId, now }: Context): Promise<void> {
  if (sessionId && (await endRow(tx, scope, sessionId))) {
    await recordAccount(tx, { personId: scope.personId, verb: "session.ended", at: now });
  }
}

export const asViewer = ({ personId, isAdministrator, canWrite }: Member): Viewer => ({
  personId,
  isAdministrator,
  canWrite,
});
