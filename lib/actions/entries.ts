"use server";
// Doors to the ledger: log a milestone, correct one, take one away, put one back.
import { LogEntry } from "../schemas/entries";
import { OnGoal } from "../schemas/goals";
import { type Logged, logMilestone as log, addOne as one } from "../services/entries/log";
import { formAction } from "../web/form-action";
import { asFlag, asNumber, type Converters, optional } from "../web/read-form";

const fields: Converters = {
  occurredOn: optional,
  amount: asNumber,
  item: optional,
  done: asFlag,
  note: optional,
  "evidence.0.url": optional,
  "evidence.1.url": optional,
  "evidence.2.url": optional,
  void: asFlag,
};

const shows = (what: string) => (logged: Logged) =>
  `/plans/${logged.goal.planId}/goals/${logged.goal.id}?${what}=${logged.entry.id}`;

export const logMilestone = formAction(LogEntry, log, { fields, to: shows("logged") });
export const correctMilestone = formAction(LogEntry, log, { fields, to: shows("corrected") });
export const takeAwayMilestone = formAction(LogEntry, log, { fields, to: shows("taken") });

/** One more from a list, where one stands. */
export const addOne = formAction(OnGoal, one);
