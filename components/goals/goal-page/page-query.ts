// What the address of a goal's page asks for beside the goal: a dialog, a page, what just happened.
import type { Happened } from "./goal-notice";

type Asks = "log" | "edit" | "drop" | "correct";

export type GoalPageQuery = {
  asks: Asks | null;
  happened: Happened | null;
  /** The milestone it is about. */
  entry: string | undefined;
  /** The milestone to comment on. */
  commentOn: string | undefined;
  /** The first milestone to list. */
  from: string | undefined;
};

const ASKS = ["log", "edit", "drop", "correct"] as const;
const HAPPENED = ["logged", "corrected", "taken", "saved", "added", "dropped"] as const;

type Search = Record<string, string | string[] | undefined>;

export function readGoalPageQuery(search: Search): GoalPageQuery {
  const asks = ASKS.find((name) => search[name] !== undefined) ?? null;
  const happened = HAPPENED.find((name) => search[name] !== undefined) ?? null;
  const about = asks === "correct" ? search.correct : happened ? search[happened] : undefined;
  return {
    asks,
    happened,
    entry: text(about),
    from: text(search.from),
    commentOn: text(search.comment),
  };
}

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
