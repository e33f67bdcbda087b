// How the table is written and read: its people, its things, and what a cell says of a verb.
import type { Stage } from "../support/reviews";

/**
 * O owner · M manager · T mentor · R reader · A administrator · X any other member · F a former manager ·
 * G a former mentor.
 */
export const PEOPLE = ["O", "M", "T", "R", "A", "X", "F", "G"] as const;
export type Member = (typeof PEOPLE)[number];

/** The same and who is signed out, who comes through doors only. */
export const VISITORS = [...PEOPLE, "-"] as const;
export type Who = (typeof VISITORS)[number];

export const NAMES: Record<Who, string> = {
  O: "the owner",
  M: "a manager",
  T: "a mentor",
  R: "a reader",
  A: "an administrator",
  X: "a stranger",
  F: "a former manager",
  G: "a former mentor",
  "-": "who is signed out",
};

export type Thing =
  | "plan"
  | "goal"
  | "room"
  | "pause"
  | "milestone"
  | "history"
  | "budget"
  | "spend"
  | "people"
  | "team"
  | "invitation"
  | "asked"
  | "participant"
  | "share"
  | "shared page"
  | "template"
  | "own"
  | "counts"
  | "administration"
  | "comment"
  | "suggestion"
  | "mentoring"
  | "review";
export type Status = "draft" | "active" | "completed" | "archived";

/**
 * `isPrivate`: the goal it is about is marked private. `stage`: how far the review is. `manager`: who
 * reviews, where it is not who is a manager now: one who has left by now, or nobody at all.
 */
export type Row = {
  thing: Thing;
  status: Status;
  isPrivate?: true;
  stage?: Stage;
  manager?: "F" | "nobody";
  cells: Record<Who, string>;
};

/** Who has no role on the plan. */
export const nobody = { A: "✗", X: "✗", F: "✗", G: "✗", "-": "✗" } as const;
/** The same for everybody whom its owner let in. */
export const guests = (cell: string) => ({ M: cell, T: cell, R: cell, ...nobody });

/** A row whose guests are all alike. */
export const row = (thing: Thing, status: Status, owner: string, guest: string): Row => ({
  thing,
  status,
  cells: { O: owner, ...guests(guest) },
});

/** The same row about a goal that is marked private. */
export const isPrivate = (of: Row): Row => ({ ...of, isPrivate: true });

/** "goal of a private goal (active)": how a row is called. */
export const nameOf = ({ thing, status, isPrivate: hidden, stage, manager }: Row): string => {
  const by = { F: "with who left", nobody: "with nobody" };
  const state = [status, stage, manager && by[manager]].filter(Boolean).join(", ");
  return `${thing}${hidden ? " of a private goal" : ""} (${state})`;
};

/** `✗` is not there; readable without the verb is forbidden; an archived plan only says so. */
export function expected({ cells, status }: Row, who: Who, verb: string): string {
  const words = cells[who].split(" ");
  if (words.includes(verb)) return "ok";
  if (who === "-") return "session.none";
  const code = words.find((word) => word.startsWith(`${verb}:`));
  if (code) return code.slice(verb.length + 1);
  // Who may take away unread finds nothing to read.
  if (cells[who] === "✗" || (who === "A" && !words.includes("R"))) return "not-found";
  return who === "O" && status === "archived" ? "plan.archived" : "forbidden";
}

/** Verbs that a plan in another state has no use for, such as activating an active one. */
const LIFE = ["activate", "complete", "reopen", "archive", "restore"];

/** Whether a verb means something in the row's state. */
export function isTried({ thing, stage, cells, isPrivate: hidden }: Row, verb: string): boolean {
  // What the state of a review forbids to everybody is told by its own tests.
  if (stage) return Object.values(cells).some((cell) => cell.split(/[ :]/).includes(verb));
  if (LIFE.includes(verb)) return cells.O.split(" ").includes(verb);
  // A private goal is a goal that is there already.
  return !(hidden && thing === "goal" && verb === "C");
}
