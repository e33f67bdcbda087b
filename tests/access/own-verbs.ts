// How what is one's own is tried: the owner's other browser and her token, and everybody's own inbox.
import { type Outcome, refuse } from "@/lib/domain/problems";
import { editNotifications, markInboxRead } from "@/lib/services/notifications";
import { exportOwnData } from "@/lib/services/own-data";
import { endSession, listSessions, memberOfSession } from "@/lib/services/sessions";
import { listTokens, revokeToken } from "@/lib/services/tokens";
import type { Attempt, Verbs } from "./verbs";

/** Everybody has a list of her own; what is not in it is not found. */
const listed = <T extends { id: string }>(found: Outcome<T[]>, id: string): Outcome<T[]> =>
  found.ok && !found.value.some((each) => each.id === id) ? refuse({ code: "not-found" }) : found;

const exported: Attempt = async (context, { sessionId, planId }) => {
  // Who asks has a session; the shape of a member is all that matters of it here.
  const member = await memberOfSession(sessionId, context.now);
  if (member === null) return refuse({ code: "session.none" });
  const { viewer } = context;
  const found = await exportOwnData(context, { ...member, ...viewer });
  if (!found.ok) return found;
  const isThere = found.value.plans.some(({ plan }) => plan.id === planId);
  return isThere ? found : refuse({ code: "not-found" });
};

const NONE = { comments: false, suggestions: false, reviews: false, people: false };

export const own: Verbs = {
  R: {
    sessions: async (context, { sessionId }) => listed(await listSessions(context), sessionId),
    tokens: async (context, { tokenId }) => listed(await listTokens(context), tokenId),
    export: exported,
  },
  end: { end: (context, { sessionId }) => endSession(context, { id: sessionId }) },
  revoke: { revoke: (context, { tokenId }) => revokeToken(context, { id: tokenId }) },
  mine: {
    "inbox read": (context) => markInboxRead(context, { until: context.now.toISOString() }),
    notifications: (context) =>
      editNotifications(context, { digest: "never", ...NONE, progress: false, money: false }),
  },
};
