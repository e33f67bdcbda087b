// Knows how sessions and tokens read on the settings page, in the person's own days.

import { browserName } from "../format/browsers";
import { dayName, onDay } from "../format/days";
import type { Context } from "../services/context";
import type { listSessions } from "../services/sessions";
import type { listTokens } from "../services/tokens";
import type { SessionView, TokenView } from "../views/settings";
import type { Member } from "./current-member";
import { todayIn } from "./time-zone";

type Value<O> = O extends { ok: true; value: infer V } ? V : never;
type Sessions = Value<Awaited<ReturnType<typeof listSessions>>>;
type Tokens = Value<Awaited<ReturnType<typeof listTokens>>>;

export function sessionViews(
  rows: Sessions,
  { sessionId, timeZone }: Member,
  { today }: Context,
): SessionView[] {
  return rows.map(({ id, userAgent, lastSeenAt }) => ({
    id,
    browser: browserName(userAgent),
    seen: `Last seen ${onDay(todayIn(timeZone, lastSeenAt), today)}`,
    isHere: id === sessionId,
  }));
}

export function tokenViews(
  rows: Tokens,
  { timeZone }: Member,
  { today, now }: Context,
): TokenView[] {
  return rows.map(({ id, name, scope, lastUsedAt, expiresAt }) => {
    const end = todayIn(timeZone, expiresAt);
    return {
      id,
      name,
      may: scope === "write" ? "Reads and writes" : "Reads",
      until: expiresAt > now ? `good until ${dayName(end, today)}` : `ran out ${onDay(end, today)}`,
      used: lastUsedAt ? `last used ${onDay(todayIn(timeZone, lastUsedAt), today)}` : "never used",
    };
  });
}
