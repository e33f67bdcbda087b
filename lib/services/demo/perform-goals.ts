// Knows which verb each act about a goal is.
import type { Added, Edited, Logged, OnGoal } from "@/seeds/demo/acts";
import type { Day } from "../../domain/days";
import type { Outcome } from "../../domain/problems";
import type { LogEntry } from "../../schemas/entries";
import type { Context } from "../context";
import { logMilestone } from "../entries/log";
import { addGoal } from "../goals/add";
import { editGoal } from "../goals/edit";
import { dropGoal, setTick } from "../goals/state";
import { dayOf, known, noted, type Told } from "./told";

export async function performOnGoal(
  context: Context,
  told: Told,
  act: OnGoal,
): Promise<Outcome<unknown>> {
  const on: On = (day) => dayOf(told, day);
  const goalId = known(told.goals, act.goal);
  switch (act.does) {
    case "add":
      return noted(
        told.goals,
        act.goal,
        await addGoal(context, added(told.planId, act, on)),
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
        supersedes: known(told.entries, act.entry),
      });
    case "take-away":
      return logMilestone(context, {
        goalId,
        supersedes: known(told.entries, act.entry),
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
  ...(act.area === undefined ? {} : { area: act.area }),
});

const logged = (act: Omit<Logged, "as">, on: On): Omit<LogEntry, "goalId"> => ({
  note: act.note,
  ...(act.on === undefined ? {} : { occurredOn: on(act.on) }),
  ...(act.amount === undefined ? {} : { amount: act.amount }),
  ...(act.item === undefined ? {} : { item: act.item }),
  ...(act.evidence === undefined ? {} : { evidence: act.evidence }),
});
