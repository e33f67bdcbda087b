// Suggested edits: made, taken, declined, withdrawn.
import { CommentListPage, listOf, SuggestionAnswer } from "@/lib/schemas/api";
import { OnSuggestion, SuggestEdit } from "@/lib/schemas/suggestions";
import {
  declineSuggestion as decline,
  reconsiderSuggestion as reconsider,
  takeSuggestion as take,
  untakeSuggestion as untake,
} from "@/lib/services/suggestions/answer";
import {
  listSuggestions as list,
  nudgeSuggestion as nudge,
  suggestEdit as suggest,
  withdrawSuggestion as withdraw,
} from "@/lib/services/suggestions/make";
import { operation } from "../operation";
import { mapped, sealed } from "../paging";

export const listSuggestions = operation({
  id: "listSuggestions",
  method: "GET",
  path: "/goals/{goalId}/suggestions",
  summary: "Suggested edits of a goal, oldest first, answered ones too",
  input: CommentListPage,
  answer: listOf(SuggestionAnswer),
  run: (context, { goalId, limit, cursor }) =>
    mapped(list(context, { goalId, after: cursor, take: limit }), sealed),
});

export const suggestEdit = operation({
  id: "suggestEdit",
  method: "POST",
  path: "/goals/{goalId}/suggestions",
  summary: "Suggest another title, date or measure; the owner takes or declines it",
  input: SuggestEdit,
  status: 201,
  answer: SuggestionAnswer,
  problems: [
    "suggestion.nothing-new",
    "suggestion.too-many",
    "goal.dates-order",
    "goal.measure-has-entries",
    "markdown.too-much",
    "markdown.unseen",
    "plan.archived",
  ],
  run: suggest,
});

export const withdrawSuggestion = operation({
  id: "withdrawSuggestion",
  method: "DELETE",
  path: "/suggestions/{suggestionId}",
  summary: "Withdraw a suggestion of your own that was not answered yet",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: ["suggestion.answered", "plan.archived"],
  run: withdraw,
});

export const nudgeSuggestion = operation({
  id: "nudgeSuggestion",
  method: "PUT",
  path: "/suggestions/{suggestionId}/nudge",
  summary: "Nudge the owner about a suggestion of your own: after a week, and once a week",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: ["suggestion.answered", "suggestion.nudge-early", "plan.archived"],
  run: nudge,
});

export const takeSuggestion = operation({
  id: "takeSuggestion",
  method: "PUT",
  path: "/suggestions/{suggestionId}/acceptance",
  summary: "Take a suggestion: the goal is edited as it says",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: [
    "suggestion.answered",
    "suggestion.moved",
    "goal.dates-order",
    "goal.measure-has-entries",
    "plan.archived",
  ],
  run: take,
});

export const untakeSuggestion = operation({
  id: "untakeSuggestion",
  method: "DELETE",
  path: "/suggestions/{suggestionId}/acceptance",
  summary: "Put the goal back as it was before a suggestion was taken",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: [
    "suggestion.not-answered",
    "suggestion.moved",
    "goal.dates-order",
    "goal.measure-has-entries",
    "plan.archived",
  ],
  run: untake,
});

export const declineSuggestion = operation({
  id: "declineSuggestion",
  method: "PUT",
  path: "/suggestions/{suggestionId}/decline",
  summary: "Decline a suggestion; the goal stays as it is",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: ["suggestion.answered", "plan.archived"],
  run: decline,
});

export const reconsiderSuggestion = operation({
  id: "reconsiderSuggestion",
  method: "DELETE",
  path: "/suggestions/{suggestionId}/decline",
  summary: "Open a declined suggestion again",
  input: OnSuggestion,
  answer: SuggestionAnswer,
  problems: ["suggestion.not-answered", "plan.archived"],
  run: reconsider,
});
