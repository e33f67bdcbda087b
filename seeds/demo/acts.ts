// What can happen in the demo's story: verbs of the app with days counted from the plan's start.
import type { Horizon } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";
import type { Rating } from "@/lib/domain/reviews/ratings";
import type { GuestRole } from "@/lib/domain/roles";
import type { Part } from "./people";

export type Link = { url: string; title: string };

/** The SMART parts someone writes down. */
export type Said = Partial<
  Record<"specific" | "measurable" | "achievable" | "relevant" | "timeBound", string>
>;

/** A milestone: `on` is its own day where it was logged later, `as` a name to correct it by. */
export type Logged = {
  amount?: number;
  item?: string;
  note: string;
  evidence?: Link[];
  on?: number;
  as?: string;
};

export type Added = {
  title: string;
  horizon: Horizon;
  startsOn: number;
  dueOn: number;
  measure: Measure;
  smart: Said;
  note?: string;
  private?: boolean;
};

export type Edited = {
  title?: string;
  startsOn?: number;
  dueOn?: number;
  measure?: Measure;
  smart?: Said;
  note?: string;
  /** The key of one of the plan's areas. */
  area?: string;
};

export type OnGoal = { goal: string } & (
  | ({ does: "add" } & Added)
  | ({ does: "edit" } & Edited)
  | ({ does: "log" } & Logged)
  | ({ does: "correct"; entry: string } & Omit<Logged, "as">)
  | { does: "take-away"; entry: string }
  | { does: "tick" }
  | { does: "untick" }
  | { does: "drop"; why: string }
);

/** What is said: `as` names a thread, `to` answers in one, `about` is a milestone's name. */
export type Talk =
  | { does: "say"; goal?: string; text: string; as?: string; to?: string; about?: string }
  | { does: "settle"; thread: string }
  | { does: "suggest"; goal: string; changes: Suggested; text: string; as?: string }
  | { does: "take"; suggestion: string };
export type Suggested = Pick<Edited, "title" | "dueOn" | "measure">;

/** What is done about a review, by the name it was opened with. */
export type Reviewing = { review: string } & (
  | { does: "open-review"; from: number; to: number }
  | { does: "write"; text: string; rating?: Rating }
  | { does: "hand-in" }
  | { does: "agree-on"; goals: string[] }
  | { does: "sign" }
);

/** Money of the plan's budget, in whole units; `as` is a name to approve it or make it void by. */
export type Spending =
  | { does: "spend"; amount: number; what: string; evidence?: string; goal?: string; as?: string }
  | { does: "approve" | "void"; spend: string };

/**
 * One act. `day` is when it is done, `by` whom where that is not the plan's owner; `goal` is a
 * template's key, or the name under which the story adds a goal of its own.
 */
export type Act = { day: number; by?: Part } & (
  | { does: "invite"; who: Part; role: GuestRole }
  | { does: "pause"; from: number; to: number; reason: string }
  | OnGoal
  | Talk
  | Reviewing
  | Spending
);

/** A plan of the world: whose, and every act since it began, in order. Days count from its start. */
export type PlanStory = {
  owner: Part;
  template: string;
  /** How many days ago it began, on the day that the story leads up to. */
  begunAgo: number;
  acts: readonly Act[];
};

/** Day by day; acts of one day in the order they are written in. */
export const inOrder = (acts: readonly Act[]): readonly Act[] =>
  acts.toSorted((a, b) => a.day - b.day);

/** A link that leads nowhere real. */
export const link = (path: string, title: string): Link => ({
  url: `https://example.org/${path}`,
  title,
});
