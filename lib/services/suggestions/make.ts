// Suggesting another title, date or measure for somebody's goal, nudging about it, taking it back.
import { ledgerOf } from "../../db/entries";
import { appendEvents } from "../../db/events";
import { openGoal } from "../../db/gate";
import {
  answerSuggestion,
  countOpen,
  insertSuggestion,
  noteNudged,
  suggestionsOf,
} from "../../db/suggestions";
import { accept, type Outcome, refuse } from "../../domain/problems";
import {
  fieldsOf,
  nudge,
  OPEN_SUGGESTIONS,
  settle,
  suggest,
  withTarget,
} from "../../domain/suggestions";
import { markdownToHtml } from "../../format/markdown";
import type { OnSuggestion, SuggestEdit } from "../../schemas/suggestions";
import type { Page, SuggestionJson } from "../../views/json";
import { change, look } from "../change";
import { suggestionJson } from "../comments/present";
import type { Context } from "../context";
import { holdGoal, holdSuggestion } from "../hold";

/** `target` stands for the goal's own measure with another one. */
type Suggested = SuggestEdit & { target?: number | undefined };

/** Keeps what differs from the goal; nothing on it changes. */
export const suggestEdit = (
  context: Context,
  { goalId, changes, target, text }: Suggested,
): Promise<Outcome<SuggestionJson>> =>
  change(context, "suggestion.make", async (tx, scope) => {
    const held = await holdGoal(tx, scope, goalId);
    if (!held.ok) return held;
    const { gate, goal } = held.value;
    if ((await countOpen(tx, goalId)) >= OPEN_SUGGESTIONS) {
      return refuse({ code: "suggestion.too-many", limit: OPEN_SUGGESTIONS });
    }
    const measure = target === undefined ? changes.measure : withTarget(goal.measure, target);
    const entries = await ledgerOf(tx, gate, goalId);
    const decided = suggest({ goal, entries }, { ...changes, measure }, gate.personId);
    if (!decided.ok) return decided;
    const html = text === undefined ? accept(null) : markdownToHtml(text, "text");
    if (!html.ok) return html;
    const made = await insertSuggestion(tx, gate, {
      goalId,
      ...decided.value,
      text: text ?? null,
      html: html.value,
      at: context.now,
    });
    const figures = { suggestionId: made.id, fields: fieldsOf(made.changes) };
    await appendEvents(tx, gate, context.now, [{ verb: "suggestion.made", figures }], { goalId });
    return accept(suggestionJson(made));
  });

/** Takes back a suggestion of one's own that was not answered. */
export const withdrawSuggestion = (
  context: Context,
  { suggestionId }: OnSuggestion,
): Promise<Outcome<SuggestionJson>> =>
  change(context, "suggestion.withdraw", async (tx, scope) => {
    const held = await holdSuggestion(tx, scope, suggestionId);
    if (!held.ok) return held;
    const { gate, suggestion } = held.value;
    if (suggestion.authorId !== gate.personId) return refuse({ code: "forbidden" });
    const decided = settle(suggestion, "withdrawn");
    if (!decided.ok) return decided;
    const { next: state, events } = decided.value;
    const saved = await answerSuggestion(tx, gate, suggestionId, { state, at: context.now });
    await appendEvents(tx, gate, context.now, events, { goalId: suggestion.goalId });
    return accept(suggestionJson(saved));
  });

/** A polite word to the owner about a suggestion of one's own: after a week, and once a week. */
export const nudgeSuggestion = (
  context: Context,
  { suggestionId }: OnSuggestion,
): Promise<Outcome<SuggestionJson>> =>
  change(context, "suggestion.nudge", async (tx, scope) => {
    const held = await holdSuggestion(tx, scope, suggestionId);
    if (!held.ok) return held;
    const { gate, suggestion } = held.value;
    if (suggestion.authorId !== gate.personId) return refuse({ code: "forbidden" });
    const decided = nudge(suggestion, context.now);
    if (!decided.ok) return decided;
    const { next, events } = decided.value;
    const saved = await noteNudged(tx, gate, suggestion.id, next);
    await appendEvents(tx, gate, context.now, events, { goalId: suggestion.goalId });
    return accept(suggestionJson(saved));
  });

/** All suggestions for a goal, oldest first; `after` is the id of the last seen. */
export const listSuggestions = (
  context: Context,
  { goalId, after, take }: { goalId: string; after?: string | undefined; take: number },
): Promise<Outcome<Page<SuggestionJson>>> =>
  look(context, "suggestion.read", async (db, scope) => {
    const opened = await openGoal(db, scope, goalId);
    if (!opened.ok) return opened;
    const found = await suggestionsOf(db, opened.value.gate, goalId, { after, take: take + 1 });
    const items = found.slice(0, take);
    const nextCursor = found.length > take ? (items.at(-1)?.id ?? null) : null;
    return accept({ items: items.map(suggestionJson), nextCursor });
  });
