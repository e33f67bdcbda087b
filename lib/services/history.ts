// The history of a plan, read from its events and permitted again as it is shown.
import { eventsOf } from "../db/events";
import { openPlan } from "../db/gate";
import { personIn, subjectsOf } from "../db/history";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import type { HistoryRoom } from "../views/history";
import { look } from "./change";
import type { Context } from "./context";
import { headOf } from "./plans/rooms";

export const EVENTS_A_PAGE = 50;

/** One page of what happened, latest first; `before` is the id of the last event seen. */
export const readHistory = (
  context: Context,
  {
    planId,
    before,
    take = EVENTS_A_PAGE,
  }: OnPlan & { before?: string | undefined; take?: number | undefined },
): Promise<Outcome<HistoryRoom>> =>
  look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId, { people: true });
    if (!opened.ok) return opened;
    const gate = opened.value;
    const found = await eventsOf(db, gate, { before, take: take + 1 });
    const events = found.slice(0, take);
    const { goals, people } = await subjectsOf(db, gate, events);
    return accept({
      ...headOf(gate, context, "history.read"),
      isOwner: gate.isOwner,
      happenings: events.map(({ id, at, actorId, goalId, event }) => {
        const goal = goalId === null ? undefined : goals.get(goalId);
        const meant = personIn(event);
        return {
          id,
          at: at.toISOString(),
          actor: people.get(actorId) ?? null,
          person: (meant && people.get(meant)) ?? null,
          goal: goal && goalId ? { id: goalId, ...goal } : null,
          event,
        };
      }),
      earlier: found.length > take ? (events.at(-1)?.id ?? null) : null,
    });
  });
