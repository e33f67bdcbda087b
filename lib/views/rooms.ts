// What the rooms of a plan show beside its goals.
import type {
  Area,
  Budget,
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

/** `budgets` is null where the viewer may not know of money. */
export type ResourcesRoom = RoomHead & {
  resources: Resource[];
  projects: Project[];
  budgets: Budget[] | null;
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
