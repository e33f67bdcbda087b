// What a plan's export holds: its blueprint, and beside it all that a blueprint never carries.
import type { Blueprint } from "../domain/blueprint";
import type { Day } from "../domain/days";
import type { PlanStatus } from "../domain/plans";
import type {
  CommentJson,
  EntryJson,
  GoalStateJson,
  MeJson,
  PauseJson,
  SpendJson,
  SuggestionJson,
} from "./json";
import type { ReviewJson } from "./reviews";

/** `key` is the goal's in the blueprint, where its title, measure and words stand. */
export type GoalExport = {
  key: string;
  id: string;
  startsOn: Day;
  dueOn: Day;
  state: GoalStateJson;
  private: boolean;
  version: number;
  entries: EntryJson[];
};

/** By the budget's key in the blueprint, removed ones too; none for who may not know of money. */
export type BudgetExport = { key: string; spends: SpendJson[] };

export type PlanExport = {
  format: "cairn-plan";
  exportedAt: string;
  plan: {
    id: string;
    title: string;
    status: PlanStatus;
    startsOn: Day;
    endsOn: Day;
    templateKey: string | null;
    templateVersion: number | null;
  };
  blueprint: Blueprint;
  goals: GoalExport[];
  pauses: PauseJson[];
  budgets: BudgetExport[];
};

/** Everything that is one's own. */
export type OwnData = {
  format: "cairn-person";
  exportedAt: string;
  me: MeJson;
  plans: PlanExport[];
  /** Those one is reviewed in, and those one reviews or has signed. */
  reviews: ReviewJson[];
  /** What one wrote, on any plan that one may read. */
  comments: CommentJson[];
  suggestions: SuggestionJson[];
};
