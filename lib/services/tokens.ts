// Knows personal API tokens: made, listed, revoked, and who comes in with one.
import { recordAccount } from "../db/account-events";
import { db } from "../db/client";
import {
  addToken,
  bearerOf,
  countTokens,
  noteUse,
  removeToken,
  type TokenRow,
  tokensOf,
} from "../db/tokens";
import { accept, type Outcome, refuse } from "../domain/problems";
import type { CreateToken } from "../schemas/tokens";
import { change, look } from "./change";
import type { Context } from "./context";
import { notInDemo } from "./demo/not-here";
import { hashToken, newToken } from "./secrets/random-token";
import type { Member } from "./sessions";

// Secret scanners recognise a leaked token by its beginning.
const PREFIX = "cairn_";
const MOST_TOKENS = 50;
const DAY_MS = 86_400_000;
const USED_EVERY_MS = 60_000;

/** Makes a token; `secret` is told here and never again. */
export const createToken = (
  context: Context,
  input: CreateToken,
): Promise<Outcome<{ id: string; name: string; secret: string }>> =>
  change(context, "self.edit", async (tx, scope) => {
    const here = await notInDemo(tx, scope);
    if (!here.ok) return here;
    if ((await countTokens(tx, scope)) >= MOST_TOKENS) {
      return refuse({ code: "token.too-many", limit: MOST_TOKENS });
    }
    const secret = PREFIX + newToken();
    const { id, name } = await addToken(tx, scope, {
      name: input.name,
      scope: input.scope,
      tokenHash: hashToken(secret),
      createdAt: context.now,
      expiresAt: new Date(context.now.getTime() + input.days * DAY_MS),
    });
    await recordAccount(tx, {
      personId: scope.personId,
      verb: "token.created",
      at: context.now,
      figures: { tokenId: id, scope: input.scope, days: input.days },
    });
    return accept({ id, name, secret });
  });

export const listTokens = (context: Context): Promise<Outcome<TokenRow[]>> =>
  look(context, "self.read", async (from, scope) => accept(await tokensOf(from, scope)));

export const revokeToken = (context: Context, { id }: { id: string }): Promise<Outcome<null>> =>
  change(context, "self.edit", async (tx, scope) => {
    if (!(await removeToken(tx, scope, id))) return refuse({ code: "not-found" });
    const { personId } = scope;
    const figures = { tokenId: id };
    await recordAccount(tx, { personId, verb: "token.revoked", at: context.now, figures });
    return accept(null);
  });

/** The member behind a token; null when it is unknown, revoked or expired. */
export async function memberOfToken(secret: string, now: Date): Promise<Member | null> {
  if (!secret.startsWith(PREFIX)) return null;
  const bearer = await bearerOf(db(), hashToken(secret), now);
  if (bearer === null) return null;
  const { tokenId, scope, lastUsedAt, ...person } = bearer;
  if (now.getTime() - (lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS)
    await noteUse(db(), tokenId, now);
  // Nobody in a demo has a token.
  const places = { isManager: false, isMentor: false, hasNews: false };
  return { ...person, ...places, isInDemo: false, sessionId: null, canWrite: scope === "write" };
}
