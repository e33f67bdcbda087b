// The history of a plan, read from its events and permitted again as it is shown.
import { eventsOf } from "../db/events";
import { openPlan } from "../db/gate";
import { subjectsOf } from "../db/history";
import { accept, type Outcome } from "../domain/problems";
import type { OnPlan } from "../schemas/plans";
import type { HistoryRoom } from "../views/history";
import { look } from "./change";
import type { Context } from "./context";

export const EVENTS_A_PAGE = 50;

/** One page of what happened, latest first; `before` is the number of an event seen already. */
export const readHistory = (
  context: Context,
  {
    planId,
    before,
    take = EVENTS_A_PAGE,
  }: OnPlan & { before?: number | undefined; take?: number | undefined },
): Promise<Outcome<HistoryRoom>> =>
  look(context, "history.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const found = await eventsOf(db, gate, { before, take: take + 1 });
    const events = found.slice(0, take);
    const { goals, people } = await subjectsOf(db, gate, events);
    return accept({
      id: gate.planId,
      title: gate.title,
      startsOn: gate.startsOn,
      endsOn: gate.endsOn,
      today: context.today,
      happenings: events.map(({ number, at, actorId, goalId, event }) => {
        const goal = goalId === null ? undefined : goals.get(goalId);
        return {
          number,
          at: at.toISOString(),
          actor: people.get(actorId) ?? null,
          goal: goal && goalId ? { id: goalId, ...goal } : null,
          event,
        };
      }),
      earlier: found.length > take ? (events.at(-1)?.number ?? null) : null,
    });
  });
