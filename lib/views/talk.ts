// What is shown of the talk around a goal, a milestone or a plan.
import type { Difference, SuggestionState } from "../domain/suggestions";
import type { Drafts } from "./drafts";
import type { SeenBy } from "./people";

/** `by` is null where the reader wrote it; `html` is null for what is deleted. */
export type CommentView = {
  id: string;
  by: string | null;
  at: Date;
  html: string | null;
  /** As written, where the reader may reword it. */
  text: string | null;
  isEdited: boolean;
};

/** Whose turn it is: names of the others it is, and whether the reader is among them. */
export type TurnView = { isYours: boolean; names: string[]; since: Date };

export type ThreadView = {
  id: string;
  /** The milestone as it stands now, where it is about one. */
  entryId: string | null;
  comments: CommentView[];
  isResolved: boolean;
  turn: TurnView | null;
  nudgedAt: Date | null;
  can: { reply: boolean; resolve: boolean; reopen: boolean; nudge: boolean };
};

/** `now` holds the suggested fields as they stand on the goal, `moved` those that changed meanwhile. */
export type SuggestionView = Difference & {
  id: string;
  by: string | null;
  at: Date;
  html: string | null;
  state: SuggestionState;
  answeredAt: Date | null;
  nudgedAt: Date | null;
  can: { answer: boolean; withdraw: boolean; nudge: boolean };
};

export type TalkView = {
  /** The goal or plan it is about. */
  about: { planId: string; goalId: string | null };
  threads: ThreadView[];
  suggestions: SuggestionView[];
  /** Whose plan it is: who answers suggestions. */
  owner: string;
  /** Names that can be mentioned. */
  mentionable: string[];
  /** Who beside the reader sees what is written here. */
  seenBy: { comments: SeenBy; suggestions: SeenBy };
  can: { comment: boolean; suggest: boolean };
  /** The reader's drafts, by what they are about. */
  drafts: Record<string, Drafts>;
};
