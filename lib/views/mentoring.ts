// What a mentor sees: who waits for her, whom she waits for, and what is new on each plan.
import type { Difference } from "../domain/suggestions";

/** An open question. `who` waits or is waited for, null once the account is gone. */
export type OpenQuestion = {
  rootId: string;
  planId: string;
  planTitle: string;
  goalId: string | null;
  goalTitle: string | null;
  who: string | null;
  excerpt: string;
  since: Date;
};

/** A suggestion of her own that nobody answered yet. */
export type OwnSuggestion = Difference & {
  id: string;
  planId: string;
  goalId: string;
  title: string;
  owner: string;
  since: Date;
};

/** Counts since `since`, when she last looked at the plan or joined it. */
export type MentoredPlan = {
  planId: string;
  title: string;
  owner: string;
  since: Date;
  milestones: number;
  done: number;
  moved: number;
  comments: number;
};

/** Questions and suggestions longest waiting first; plans with most news first. */
export type Mentoring = {
  waiting: OpenQuestion[];
  asked: OpenQuestion[];
  suggested: OwnSuggestion[];
  plans: MentoredPlan[];
};
