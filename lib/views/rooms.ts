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

/** What every room says of its plan. */
export type RoomHead = { id: string; title: string; startsOn: Day; endsOn: Day; today: Day };

/** `tools` are those of skills and goals, each once. */
export type SkillsRoom = RoomHead & { areas: Area[]; skills: Skill[]; tools: string[] };

/** `budgets` is null where the viewer may not know of money. */
export type ResourcesRoom = RoomHead & {
  resources: Resource[];
  projects: Project[];
  budgets: Budget[] | null;
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

export type Participant = {
  personId: string;
  name: string;
  role: "owner" | "manager" | "mentor" | "reader";
};
export type PeopleRoom = RoomHead & { viewerId: string; people: Participant[] };
