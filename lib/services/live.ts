// Live: who has a plan open is told when somebody else did something to it, by id and nothing more.
import { eventBehind, newestByOthers } from "../db/events";
import { openPlan } from "../db/gate";
import { hearing, listen } from "../db/listen";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import { look } from "./change";
import type { Context } from "./context";

/** What happened: `goalId` is null where it is about the whole plan. */
export type LiveNews = { eventId: string; goalId: string | null };

/** A page this old may still be on its way to the browser: what happened meanwhile is told too. */
const ON_ITS_WAY_MS = 30_000;

/** Hears the ids of events; `null` says that some may have been missed, so begin again. */
export type Follow = (hear: (eventId: string | null) => void) => () => void;

/** Where the plan is readable: the way to hear of every event on it, until the answer is called. */
export const followPlan = (context: Context, { planId }: OnPlan): Promise<Outcome<Follow>> =>
  look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    return accept((hear) => {
      const leave = listen(planId, (told) => hear(told?.eventId ?? null));
      missedOn(context, planId)
        .then((eventId) => eventId && hear(eventId))
        .catch(() => hear(null));
      return leave;
    });
  });

/** What somebody else did after the page was read and before the database listed its stream. */
async function missedOn(context: Context, planId: string): Promise<string | null> {
  await hearing();
  const missed = await look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const since = new Date(context.now.getTime() - ON_ITS_WAY_MS);
    return accept(await newestByOthers(db, opened.value, since));
  });
  return missed.ok ? missed.value : null;
}

/**
 * The news of an event for this viewer: `null` where it is her own doing or not hers to know, a
 * refusal once the plan is not hers to read any more.
 */
export const newsOf = (
  context: Context,
  { planId, eventId }: OnPlan & { eventId: string },
): Promise<Outcome<LiveNews | null>> =>
  look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const event = await eventBehind(db, opened.value, eventId);
    if (event === null || event.actorId === scope.personId) return accept(null);
    return accept({ eventId, goalId: event.goalId });
  });
