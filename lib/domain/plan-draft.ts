// Knows a plan as it is first saved: the blueprint's parts with days beside the windows.
import type {
  Area,
  Blueprint,
  Budget,
  Horizons,
  Note,
  Project,
  Provenance,
  Resource,
  Ritual,
  Skill,
  Support,
  Tracking,
  Window,
} from "./blueprint";
import type { Day } from "./days";
import type { Horizon, Smart } from "./goals";
import type { Measure } from "./measures";

/** A goal's row. `originKey` and the window are null where the person wrote the goal herself. */
export type GoalDraft = {
  originKey: string | null;
  horizon: Horizon;
  windowFrom: number | null;
  windowTo: number | null;
  startsOn: Day;
  dueOn: Day;
  title: string;
  measure: Measure;
  smart: Smart;
  tools: string[];
  certifications: string[];
  area: string | null;
  skills: string[];
  note: string | null;
  weight: number;
};

/** A plan's row and the rows under it, in order. Parts other than goals are the blueprint's own. */
export type PlanDraft = {
  templateKey: string;
  templateVersion: number;
  title: string;
  role: string;
  level: string;
  months: Window;
  summary: string | null;
  provenance: Provenance;
  horizons: Horizons;
  tracking: Tracking | null;
  startsOn: Day;
  endsOn: Day;
  goals: GoalDraft[];
  areas: Area[];
  skills: Skill[];
  resources: Resource[];
  projects: Project[];
  supports: Support[];
  rituals: Ritual[];
  budgets: Budget[];
  notes: Note[];
};

/** What a plan holds that a blueprint never carries: dates, what happened, and people. */
export const NEVER_IN_A_BLUEPRINT = [
  "plan.id",
  "plan.owner",
  "plan.status",
  "plan.startsOn",
  "plan.endsOn",
  "plan.pauses",
  "plan.participants",
  "plan.invitations",
  "plan.reviews",
  "plan.events",
  "goal.id",
  "goal.startsOn",
  "goal.dueOn",
  "goal.state",
  "goal.private",
  "goal.version",
  "goal.entries",
  "goal.comments",
  "goal.suggestions",
] as const;

/** The lists that a blueprint and a plan share as they are. */
export const SHARED_PARTS = [
  "areas",
  "skills",
  "resources",
  "projects",
  "supports",
  "rituals",
  "budgets",
  "notes",
] as const satisfies readonly (keyof Blueprint & keyof PlanDraft)[];
