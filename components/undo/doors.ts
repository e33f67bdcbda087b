// The doors that take something back, loaded when the first offer is shown.
import {
  approveSpend,
  restoreBudget,
  unapproveSpend,
  unvoidSpend,
  voidSpend,
} from "@/lib/actions/budgets";
import { reopenThread, resolveThread, undeleteComment } from "@/lib/actions/comments";
import { amendMilestone } from "@/lib/actions/entries";
import { takeProposal } from "@/lib/actions/goal-edits";
import { dropAgain, orderGoals, setTick, takeGoalBack } from "@/lib/actions/goals";
import { addPause, changePlanStatus, endPause } from "@/lib/actions/plans";
import { reconsiderSuggestion, untakeSuggestion } from "@/lib/actions/suggestions";
import type { FormAction } from "@/lib/views/forms";
import type { UndoDoor } from "./undo";

export const DOORS: Record<UndoDoor, FormAction> = {
  setTick,
  dropAgain,
  orderGoals,
  amendMilestone,
  changePlanStatus,
  addPause,
  endPause,
  takeProposal,
  takeGoalBack,
  resolveThread,
  reopenThread,
  undeleteComment,
  untakeSuggestion,
  reconsiderSuggestion,
  restoreBudget,
  voidSpend,
  unvoidSpend,
  approveSpend,
  unapproveSpend,
};
