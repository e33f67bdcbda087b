// What can happen in the demo's story: verbs of the app with days counted from the plan's start.
import type { Horizon } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";

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
};

/**
 * One act. `day` is when it is done; `goal` is a template's key, or the name under which the story
 * adds a goal of her own.
 */
export type Act = { day: number } & (
  | { does: "pause"; from: number; to: number; reason: string }
  | ({ goal: string } & (
      | ({ does: "add" } & Added)
      | ({ does: "edit" } & Edited)
      | ({ does: "log" } & Logged)
      | ({ does: "correct"; entry: string } & Omit<Logged, "as">)
      | { does: "take-away"; entry: string }
      | { does: "tick" }
      | { does: "untick" }
      | { does: "drop"; why: string }
    ))
);

/** A link that leads nowhere real. */
export const link = (path: string, title: string): Link => ({
  url: `https://example.org/${path}`,
  title,
});
