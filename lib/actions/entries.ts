"use server";
// Doors to the ledger: log a milestone, correct one, take one away, put one back.
import { OnGoal } from "../schemas/goals";
import { type Logged, logMilestone as log, addOne as one } from "../services/entries/log";
import { entryFields, LogEntryForm } from "../web/entry-fields";
import { formAction } from "../web/form-action";

const shows = (what: string) => (logged: Logged) =>
  `/plans/${logged.goal.planId}/goals/${logged.goal.id}?${what}=${logged.entry.id}`;

export const logMilestone = formAction(LogEntryForm, log, {
  fields: entryFields,
  to: shows("logged"),
});
export const correctMilestone = formAction(LogEntryForm, log, {
  fields: entryFields,
  to: shows("corrected"),
});
export const takeAwayMilestone = formAction(LogEntryForm, log, {
  fields: entryFields,
  to: shows("taken"),
});

/** A word added to a milestone or a milestone taken away, where one stands. */
export const amendMilestone = formAction(LogEntryForm, log, { fields: entryFields });

/** One more from a list, where one stands. */
export const addOne = formAction(OnGoal, one);
