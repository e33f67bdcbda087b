// Editing a goal: words, dates, measure, weight, who sees it.
import { ledgerOf } from "../../db/entries";
import { appendEvents } from "../../db/events";
import { saveGoal } from "../../db/goals";
import { keepWords } from "../../db/reasons";
import type { StoredGoal } from "../../db/rows";
import type { DomainEvent, GoalField } from "../../domain/events";
import { changedWords, editGoal as decideEdit } from "../../domain/goal-edits";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { markdownToHtml } from "../../format/markdown";
import type { EditGoal } from "../../schemas/goals";
import type { GoalJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdGoal } from "../hold";
import { goalJson } from "../present";
import { areaOf, said } from "./add";

/** Changes what is given. An old `version` is refused with the goal as it is now. */
export const editGoal = (context: Context, input: EditGoal): Promise<Outcome<GoalJson>> =>
  change(context, "goal.edit", async (tx, scope) => {
    const held = await holdGoal(tx, scope, input.goalId);
    if (!held.ok) return held;
    const { gate, goal } = held.value;
    const { version } = input;
    if (version !== undefined && version !== goal.version) {
      const latest = goalJson(goal, context.today, gate.ownerId);
      return refuse({ code: "version.old", yours: version, current: goal.version, latest });
    }
    const { goalId, version: _, private: isPrivate, area, note, smart, why, ...rest } = input;
    const entries = await ledgerOf(tx, gate, goalId);
    const decided = decideEdit(
      { goal, entries },
      { ...rest, ...(smart ? { smart: { ...goal.smart, ...said(smart) } } : {}) },
      { by: context.viewer.personId },
    );
    if (!decided.ok) return decided;
    const named = await areaOf(tx, gate, area);
    if (!named.ok) return named;
    const words = await noteOf(goal, note);
    if (!words.ok) return words;
    const edited: StoredGoal = {
      ...goal,
      ...decided.value.next.goal,
      sums: decided.value.next.sums,
      ...words.value,
      areaKey: named.value === undefined ? goal.areaKey : named.value,
      isPrivate: isPrivate ?? goal.isPrivate,
    };
    const events = [...decided.value.events, ...ownEvents(goal, edited)];
    // Nothing changed is nothing written: its version and the plan's event number stay.
    if (events.length === 0) return accept(goalJson(goal, context.today, gate.ownerId));
    const saved = await saveGoal(tx, gate, edited);
    await appendEvents(tx, gate, context.now, events, { goalId });
    // Words that guests could not read when they were changed are told to nobody later.
    const isShown = gate.status !== "draft" && !edited.isPrivate;
    const changed = isShown && !goal.isPrivate ? changedWords(goal, edited) : [];
    const reason = isShown ? why : undefined;
    await keepWords(tx, gate, { why: reason, changed, count: events.length });
    return accept(goalJson(saved, context.today, gate.ownerId));
  });

async function noteOf(
  goal: StoredGoal,
  note: string | null | undefined,
): Promise<Outcome<Pick<StoredGoal, "note" | "noteHtml">>> {
  if (note === undefined) return accept({ note: goal.note, noteHtml: goal.noteHtml });
  if (note === null) return accept({ note: null, noteHtml: null });
  const html = markdownToHtml(note, "note");
  return html.ok ? accept({ note, noteHtml: html.value }) : html;
}

/** The fields the domain leaves to the row. */
function ownEvents(was: StoredGoal, is: StoredGoal): DomainEvent[] {
  const fields: GoalField[] = (["note", "isPrivate"] as const).filter(
    (field) => was[field] !== is[field],
  );
  if (was.areaKey !== is.areaKey) fields.push("area");
  return fields.length === 0 ? [] : [{ verb: "goal.edited", figures: { fields } }];
}
