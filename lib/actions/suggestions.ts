"use server";
// Doors to suggested edits: make one, nudge about it, withdraw it, take it, decline it, and take the answer back.
import { OnSuggestion } from "../schemas/suggestions";
import {
  declineSuggestion as decline,
  reconsiderSuggestion as reconsider,
  takeSuggestion as take,
  untakeSuggestion as untake,
} from "../services/suggestions/answer";
import {
  nudgeSuggestion as nudge,
  suggestEdit as suggest,
  withdrawSuggestion as withdraw,
} from "../services/suggestions/make";
import { formAction } from "../web/form-action";
import { SuggestForm, suggestionFields } from "../web/suggestion-fields";

export const suggestEdit = formAction(SuggestForm, suggest, { fields: suggestionFields });
export const withdrawSuggestion = formAction(OnSuggestion, withdraw);
export const nudgeSuggestion = formAction(OnSuggestion, nudge);
export const takeSuggestion = formAction(OnSuggestion, take);
export const untakeSuggestion = formAction(OnSuggestion, untake);
export const declineSuggestion = formAction(OnSuggestion, decline);
export const reconsiderSuggestion = formAction(OnSuggestion, reconsider);
