// What the goal's page shows. Figures and days only: how they read is up to the components.
import type { Day } from "../domain/days";
import type { DomainEvent } from "../domain/events";
import type { Forecast, NoForecast } from "../domain/forecast";
import type { GoalRoad } from "../domain/goal-road";
import type { Pace } from "../domain/pace";
import type { SmartCheck } from "../domain/smart";
import type { GoalJson } from "./json";
import type { SeenBy } from "./people";
import type { TalkView } from "./talk";

/** One entry of the ledger with its words. `by` is null where the reader wrote it herself. */
export type EntryView = {
  id: string;
  occurredOn: Day;
  recordedAt: Date;
  amount: number | null;
  item: string | null;
  done: boolean | null;
  note: string | null;
  noteHtml: string | null;
  evidence: { url: string; title: string | null }[];
  by: string | null;
  isVoid: boolean;
};

/** A milestone and what it said before it was corrected, newest first. */
export type MilestoneView = { now: EntryView; was: EntryView[] };

export type HistoryLine = { id: string; at: Date; event: DomainEvent };

export type GoalView = GoalJson & {
  noteHtml: string | null;
  tools: string[];
  certifications: string[];
  /** Titles of the area and the skills it came with. */
  areaTitle: string | null;
  skills: string[];
  /** Figures were logged, so the kind of its measure stays. */
  isMeasured: boolean;
  doneItems: string[];
  lastReading: { amount: number; on: Day } | null;
};

export type GoalPageView = {
  today: Day;
  plan: { id: string; title: string; isOwner: boolean };
  /** Others who see the goal; nobody where it is private. */
  seenBy: SeenBy;
  /** Others who would see it if it were not private. */
  sharedWith: SeenBy;
  goal: GoalView;
  /** What this viewer may do now; all false for everybody but the owner of a live plan. */
  can: { log: boolean; tick: boolean; edit: boolean; drop: boolean; restore: boolean };
  pace: Pace;
  forecast: Forecast | NoForecast;
  road: GoalRoad | null;
  smart: SmartCheck;
  milestones: {
    /** How many stand, on all pages. */
    total: number;
    items: MilestoneView[];
    /** Where the next page starts; null on the last one. */
    earlier: string | null;
    /** True when newer ones stand on an earlier page. */
    isLater: boolean;
    takenAway: MilestoneView[];
    /** Ids of what stands, oldest first, for the cairn. */
    stones: string[];
  };
  /** The milestone that the address asks about: just logged, just taken away, or to be corrected. */
  focus: MilestoneView | null;
  history: HistoryLine[];
  talk: TalkView;
};
