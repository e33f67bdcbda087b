// Knows the five ways a goal is measured.

export type ChecklistItem = { key: string; title: string };

/** How a goal's progress is counted. An amount goes down where the target is lower than the baseline. */
export type Measure =
  | { kind: "tick" }
  | { kind: "count"; target: number; unit: string }
  | { kind: "amount"; baseline: number; target: number; unit: string }
  | { kind: "hold"; op: "at-least" | "at-most"; target: number; unit: string }
  | { kind: "checklist"; items: ChecklistItem[] };

export type MeasureKind = Measure["kind"];
