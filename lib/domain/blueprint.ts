// Knows what a plan is made of: one typed document with windows in months instead of dates.
import type { Day } from "./days";
import type { Horizon, Smart } from "./goals";
import type { Measure } from "./measures";

/** The shape's number; older documents are lifted to it, newer ones refused. */
export const BLUEPRINT_SCHEMA = 1;

/** Months since the plan's start, both ends whole: [0, 3] runs from the start day to three months on. */
export type Window = [from: number, to: number];

export type Cadence = "weekly" | "every two weeks" | "monthly" | "quarterly" | "yearly";

/** Where the facts come from; `section` is the heading inside the document. */
export type Provenance = { document: string; dated: Day; by: string; section?: string };

export type Area = { key: string; title: string; note?: string };

export type Skill = { key: string; group: string; competency: string; tools?: string[] };

/** The SMART parts the source gives; what it does not say is absent and asked of the person. */
export type SmartParts = { [Part in keyof Smart]?: string };

/** Short and long goals have a window; outcomes run over the whole plan. No weight means 1. */
export type BlueprintGoal = {
  key: string;
  horizon: Horizon;
  window?: Window;
  title: string;
  measure: Measure;
  smart?: SmartParts;
  tools?: string[];
  certifications?: string[];
  area?: string;
  skills?: string[];
  note?: string;
  weight?: number;
};

export type ResourceKind = "book" | "course" | "lab" | "certification" | "environment";

/** `by` is the author, `provider` who offers it. */
export type Resource = {
  key: string;
  kind: ResourceKind;
  title: string;
  by?: string;
  provider?: string;
  tools?: string[];
  note?: string;
};

export type ProjectKind = "practice" | "hands-on" | "strategic";

export type Project = {
  key: string;
  kind: ProjectKind;
  title: string;
  text: string;
  measure?: Measure;
  tools?: string[];
};

/** Help around the plan; `group` is its heading, `duration` words ("1 month"). */
export type Support = {
  key: string;
  group?: string;
  title: string;
  cadence?: Cadence;
  with?: string;
  duration?: string;
  measure?: Measure;
  note?: string;
};

export type RitualKind = "journal" | "skill-assessment" | "portfolio-review" | "other";

export type Ritual = {
  key: string;
  kind: RitualKind;
  title: string;
  cadence: Cadence;
  where?: string;
  with?: string;
};

export type BudgetPeriod = "month" | "quarter" | "year" | "plan";

/** `amount` in whole units of the currency (an ISO 4217 code), cents as decimals. */
export type Budget = {
  key: string;
  amount: number;
  currency: string;
  per: BudgetPeriod;
  purpose: string;
  events?: string[];
};

/** Where short- and long-term goals stand by default, as the source heads them. */
export type Horizons = { short?: Window; long?: Window };

export type Tracking = { framework: string };

export type NoteKind = "principle" | "insight" | "note";

/** `unsourced` marks claims whose source nobody can point at. */
export type Note = {
  key: string;
  kind: NoteKind;
  by?: string;
  text: string;
  figures?: string[];
  unsourced?: true;
};

/** A whole plan without a date in it. Keys are unique within their list and never change. */
export type Blueprint = {
  schema: typeof BLUEPRINT_SCHEMA;
  key: string;
  version: number;
  title: string;
  role: string;
  level: string;
  months: Window;
  summary?: string;
  provenance: Provenance;
  horizons: Horizons;
  areas: Area[];
  skills: Skill[];
  goals: BlueprintGoal[];
  resources: Resource[];
  projects: Project[];
  supports: Support[];
  rituals: Ritual[];
  budgets: Budget[];
  tracking?: Tracking;
  notes: Note[];
};
