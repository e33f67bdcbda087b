// Knows how rows become domain values and back; nothing else reads a row's columns.
import { type Day, day } from "../domain/days";
import type { Entry } from "../domain/entries";
import type { Goal, GoalState, Pause } from "../domain/goals";
import type { Sums } from "../domain/ledger";
import type { ChecklistItem, Measure } from "../domain/measures";
import type { Entry as EntryRow, Goal as GoalRow } from "./generated/client";
import { GoalIs, HoldOp, Prisma } from "./generated/client";

/** A goal with what the database keeps beside it. */
export type StoredGoal = Goal & {
  planId: string;
  originKey: string | null;
  position: number;
  note: string | null;
  noteHtml: string | null;
  areaKey: string | null;
  skillKeys: string[];
  tools: string[];
  certifications: string[];
  window: [from: number, to: number] | null;
  isPrivate: boolean;
  isFocus: boolean;
  version: number;
  entryCount: number;
  sums: Sums;
};

export const dayOf = (date: Date): Day => day(date.toISOString().slice(0, 10));
export const dateOf = (on: Day): Date => new Date(`${on}T00:00:00Z`);

type MeasureColumns = Pick<
  GoalInJson,
  "measureKind" | "baseline" | "target" | "unit" | "holdOp" | "items"
>;

/** What a CHECK constraint promises to be there. */
function present<T>(value: T | null): T {
  if (value === null) throw new Error("a column that its row needs is null");
  return value;
}

function measureOf(row: MeasureColumns): Measure {
  switch (row.measureKind) {
    case "tick":
      return { kind: "tick" };
    case "count":
      return { kind: "count", target: present(row.target), unit: present(row.unit) };
    case "amount":
      return {
        kind: "amount",
        baseline: present(row.baseline),
        target: present(row.target),
        unit: present(row.unit),
      };
    case "hold":
      return {
        kind: "hold",
        op: present(row.holdOp),
        target: present(row.target),
        unit: present(row.unit),
      };
    case "checklist":
      return { kind: "checklist", items: present(row.items) as ChecklistItem[] };
  }
}

export const measureColumns = (measure: Measure) => ({
  measureKind: measure.kind,
  baseline: measure.kind === "amount" ? measure.baseline : null,
  target: "target" in measure ? measure.target : null,
  unit: "unit" in measure ? measure.unit : null,
  holdOp:
    measure.kind === "hold" ? (measure.op === "at-least" ? HoldOp.atLeast : HoldOp.atMost) : null,
  items: measure.kind === "checklist" ? measure.items : Prisma.DbNull,
});

function stateOf(
  row: Pick<GoalInJson, "state" | "stateOn" | "stateBy" | "stateWhy" | "isReached">,
) {
  const state: GoalState =
    row.state === "open"
      ? { is: "open" }
      : row.state === "done"
        ? {
            is: "done",
            on: present(row.stateOn),
            by: present(row.stateBy),
            isReached: row.isReached,
          }
        : { is: "dropped", on: present(row.stateOn), why: present(row.stateWhy) };
  return state;
}

export const stateColumns = (state: GoalState) => ({
  state: GoalIs[state.is],
  stateOn: state.is === "open" ? null : dateOf(state.on),
  stateBy: state.is === "done" ? state.by : null,
  stateWhy: state.is === "dropped" ? state.why : null,
  isReached: state.is === "done" && state.isReached,
});

/** A goal's row as PostgreSQL's `to_json` writes it: days as text, enums by their stored names. */
export type GoalInJson = Omit<GoalRow, "startsOn" | "dueOn" | "stateOn" | "holdOp"> & {
  startsOn: Day;
  dueOn: Day;
  stateOn: Day | null;
  holdOp: "at-least" | "at-most" | null;
};

export function goalOfJson(row: GoalInJson): StoredGoal {
  return {
    id: row.id,
    planId: row.planId,
    originKey: row.originKey,
    position: row.position,
    title: row.title,
    note: row.note,
    noteHtml: row.noteHtml,
    areaKey: row.areaKey,
    skillKeys: row.skillKeys,
    tools: row.tools,
    certifications: row.certifications,
    window:
      row.windowFrom === null || row.windowTo === null ? null : [row.windowFrom, row.windowTo],
    horizon: row.horizon,
    startsOn: row.startsOn,
    dueOn: row.dueOn,
    measure: measureOf(row),
    smart: {
      specific: row.specific,
      measurable: row.measurable,
      achievable: row.achievable,
      relevant: row.relevant,
      timeBound: row.timeBound,
    },
    state: stateOf(row),
    weight: row.weight,
    isPrivate: row.isPrivate,
    isFocus: row.isFocus,
    version: row.version,
    entryCount: row.entryCount,
    sums: row.sums as Sums,
  };
}

const HOLD_NAMES = { atLeast: "at-least", atMost: "at-most" } as const;

export const goalOf = (row: GoalRow): StoredGoal =>
  goalOfJson({
    ...row,
    startsOn: dayOf(row.startsOn),
    dueOn: dayOf(row.dueOn),
    stateOn: row.stateOn && dayOf(row.stateOn),
    holdOp: row.holdOp && HOLD_NAMES[row.holdOp],
  });

/** The columns a ledger is made of; words stand beside them and are long. */
export const ledgerColumns = {
  id: true,
  number: true,
  occurredOn: true,
  amount: true,
  item: true,
  done: true,
  supersedes: true,
  isVoid: true,
} as const;

export const entryOf = (row: Pick<EntryRow, keyof typeof ledgerColumns>): Entry => ({
  id: row.id,
  number: row.number,
  occurredOn: dayOf(row.occurredOn),
  amount: row.amount,
  item: row.item,
  done: row.done,
  supersedes: row.supersedes,
  isVoid: row.isVoid,
});

export const pauseOf = (row: { from: Date; to: Date }): Pause => ({
  from: dayOf(row.from),
  to: dayOf(row.to),
});
