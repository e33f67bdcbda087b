// Knows which verb each act of the story is.
import type { Act, Added, Edited, Logged } from "@/seeds/demo/acts";
import { addDays, type Day } from "../../domain/days";
import { accept, type Outcome } from "../../domain/problems";
import type { LogEntry } from "../../schemas/entries";
import type { Context } from "../context";
import { logMilestone } from "../entries/log";
import { addGoal } from "../goals/add";
import { editGoal } from "../goals/edit";
import { dropGoal, setTick } from "../goals/state";
import { addPause } from "../pauses";

/** How far the story is: goals and milestones by the names it gives them. */
export type Told = {
  planId: string;
  startsOn: Day;
  goals: Map<string, string>;
  entries: Map<string, string>;
};

/** Does one act; goals and milestones it makes are noted in `told`. */
export async function perform(context: Context, told: Told, act: Act): Promise<Outcome<unknown>> {
  const { planId } = told;
  const on = (day: number) => addDays(told.startsOn, day);
  if (act.does === "pause") {
    return addPause(context, { planId, from: on(act.from), to: on(act.to), reason: act.reason });
  }
  const goalId = told.goals.get(act.goal) ?? "";
  switch (act.does) {
    case "add":
      return noted(
        told.goals,
        act.goal,
        await addGoal(context, added(planId, act, on)),
        ({ id }) => id,
      );
    case "edit":
      return editGoal(context, { goalId, ...edited(act, on) });
    case "log":
      return noted(
        told.entries,
        act.as,
        await logMilestone(context, { goalId, ...logged(act, on) }),
        ({ entry }) => entry.id,
      );
    case "correct":
      return logMilestone(context, {
        goalId,
        ...logged(act, on),
        supersedes: told.entries.get(act.entry) ?? "",
      });
    case "take-away":
      return logMilestone(context, {
        goalId,
        supersedes: told.entries.get(act.entry) ?? "",
        void: true,
      });
    case "tick":
    case "untick":
      return setTick(context, { goalId, done: act.does === "tick" });
    case "drop":
      return dropGoal(context, { goalId, why: act.why });
  }
}

type On = (day: number) => Day;

function noted<T>(
  names: Map<string, string>,
  name: string | undefined,
  outcome: Outcome<T>,
  idOf: (value: T) => string,
): Outcome<unknown> {
  if (!outcome.ok) return outcome;
  if (name !== undefined) names.set(name, idOf(outcome.value));
  return accept(null);
}

const added = (planId: string, act: Added, on: On) => ({
  planId,
  title: act.title,
  horizon: act.horizon,
  startsOn: on(act.startsOn),
  dueOn: on(act.dueOn),
  measure: act.measure,
  smart: act.smart,
  note: act.note ?? null,
  weight: 1,
  private: act.private ?? false,
});

const edited = (act: Edited, on: On) => ({
  ...(act.title === undefined ? {} : { title: act.title }),
  ...(act.startsOn === undefined ? {} : { startsOn: on(act.startsOn) }),
  ...(act.dueOn === undefined ? {} : { dueOn: on(act.dueOn) }),
  ...(act.measure === undefined ? {} : { measure: act.measure }),
  ...(act.smart === undefined ? {} : { smart: act.smart }),
  ...(act.note === undefined ? {} : { note: act.note }),
});

const logged = (act: Omit<Logged, "as">, on: On): Omit<LogEntry, "goalId"> => ({
  note: act.note,
  ...(act.on === undefined ? {} : { occurredOn: on(act.on) }),
  ...(act.amount === undefined ? {} : { amount: act.amount }),
  ...(act.item === undefined ? {} : { item: act.item }),
  ...(act.evidence === undefined ? {} : { evidence: act.evidence }),
});
