// What the rooms of a plan show beside its goals.
import type {
  Area,
  Note,
  Project,
  Provenance,
  Resource,
  Ritual,
  Skill,
  Support,
  Tracking,
} from "../domain/blueprint";
import type { Day } from "../domain/days";
import type { BudgetJson, SpendJson } from "./json";
import type { SeenBy } from "./people";

/** Rooms that are not there for everybody on the plan, and whether they are for this viewer. */
export type Opens = { people: boolean; reviews: boolean };

/** What every room says of its plan, and who else can see what is in it. */
export type RoomHead = {
  id: string;
  title: string;
  startsOn: Day;
  endsOn: Day;
  today: Day;
  opens: Opens;
  seenBy: SeenBy;
};

/** `tools` are those of skills and goals, each once. */
export type SkillsRoom = RoomHead & { areas: Area[]; skills: Skill[]; tools: string[] };

/** A spend with the names around it; `approver` is null too once that account is gone. */
export type SpendView = SpendJson & { goalTitle: string | null; approver: string | null };

/** `spends` are those of the period under way, `others` all before and after, latest first. */
export type BudgetView = BudgetJson & {
  events: string[];
  spends: SpendView[];
  others: SpendView[];
};

/** What the viewer may do about money now. */
export type MoneyActs = { edit: boolean; approve: boolean };

/** `budgets` is null where the viewer may not know of money. */
export type ResourcesRoom = RoomHead & {
  resources: Resource[];
  projects: Project[];
  budgets: BudgetView[] | null;
  canMoney: MoneyActs;
  goals: { id: string; title: string }[];
  budgetsSeenBy: SeenBy;
};

export type JournalRoom = RoomHead & {
  rituals: Ritual[];
  supports: Support[];
  notes: Note[];
  tracking: Tracking | null;
  summary: string | null;
  provenance: Provenance | null;
  templateVersion: number | null;
};
