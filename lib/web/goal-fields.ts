// Knows how the goal's form becomes what the schemas read: one set of fields for five kinds of measure.
import { z } from "zod";
import { keyFrom } from "../domain/keys";
import { quickAdded } from "../format/quick-add";
import { AddGoal, EditGoal } from "../schemas/goals";
import type { GoalJson } from "../views/json";
import {
  asFlag,
  asNumber,
  type Converter,
  type Converters,
  clearable,
  optional,
} from "./read-form";

const asLines: Converter = (text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const goalFields: Converters = {
  version: asNumber,
  weight: asNumber,
  private: asFlag,
  startsOn: optional,
  dueOn: optional,
  note: clearable,
  area: clearable,
  why: optional,
  "measure.target": asNumber,
  "measure.baseline": asNumber,
  "measure.more": asLines,
  "smart.specific": clearable,
  "smart.measurable": clearable,
  "smart.achievable": clearable,
  "smart.relevant": clearable,
  "smart.timeBound": clearable,
};

/** The form shows the fields of every kind; these belong to the one chosen. */
const OF_KIND: Record<string, readonly string[]> = {
  tick: [],
  count: ["target", "unit"],
  amount: ["baseline", "target", "unit"],
  hold: ["op", "target", "unit"],
  checklist: ["items", "more"],
};
const FIELDS = ["baseline", "op", "target", "unit", "items", "more"];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fitted(form: unknown): unknown {
  if (!isFields(form) || !isFields(form.measure)) return form;
  const { kind } = form.measure;
  const kept = typeof kind === "string" && Object.hasOwn(OF_KIND, kind) ? OF_KIND[kind] : FIELDS;
  const parts = Object.entries(form.measure).filter(
    ([name]) => !FIELDS.includes(name) || kept?.includes(name),
  );
  const { more, ...measure } = Object.fromEntries(parts) as Fields;
  if (kind !== "checklist") return { ...form, measure };
  return { ...form, measure: { ...measure, items: itemsOf(measure.items, more) } };
}

/** Items keep their keys when renamed; emptied ones go, new lines come after them. */
function itemsOf(rows: unknown, more: unknown): unknown {
  const kept = (Array.isArray(rows) ? rows : []).filter(
    (row) => !isFields(row) || typeof row.title !== "string" || row.title.trim() !== "",
  );
  const taken = new Set<string>(kept.map((row) => String(isFields(row) ? row.key : "")));
  const added = (Array.isArray(more) ? more : []).map((title: string) => {
    const key = keyFrom(title, taken);
    taken.add(key);
    return { key, title };
  });
  return [...kept, ...added];
}

/** What a line became, once it is a goal; it starts on the day it was read from, or soon after. */
export const goalAdded = (goal: GoalJson): string => quickAdded(goal, goal.startsOn);

export const EditGoalForm = z.preprocess(fitted, EditGoal);
export const AddGoalForm = z.preprocess(fitted, AddGoal);
