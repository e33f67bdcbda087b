// The owner's answer to a suggested edit: taken, declined, or either taken back.
import type { Tx } from "../../db/client";
import { ledgerOf } from "../../db/entries";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { saveGoal } from "../../db/goals";
import { keepWords } from "../../db/reasons";
import type { StoredGoal } from "../../db/rows";
import { answerSuggestion, type StoredSuggestion } from "../../db/suggestions";
import type { Entry } from "../../domain/entries";
import type { Decided } from "../../domain/events";
import { changedWords, type Edited } from "../../domain/goal-edits";
import { accept, type Outcome } from "../../domain/problems";
import { reconsider, type SuggestionState, settle, take, takeBack } from "../../domain/suggestions";
import type { OnSuggestion } from "../../schemas/suggestions";
import type { SuggestionJson } from "../../views/json";
import { change } from "../change";
import { suggestionJson } from "../comments/present";
import type { Context } from "../context";
import { holdSuggestion } from "../hold";

type Held = { gate: Gate; goal: StoredGoal; suggestion: StoredSuggestion };
/** The goal as the answer leaves it; `null` where it stays as it is. */
type Answer = Decided<{ state: SuggestionState; edited: Edited<StoredGoal> | null }>;
type Decide = (held: Held, entries: readonly Entry[]) => Outcome<Answer>;

/** One answer, from lock to events; the goal is edited in the same transaction. */
const answer = (
  context: Context,
  { suggestionId }: OnSuggestion,
  decide: Decide,
): Promise<Outcome<SuggestionJson>> =>
  change(context, "suggestion.answer", async (tx, scope) => {
    const held = await holdSuggestion(tx, scope, suggestionId);
    if (!held.ok) return held;
    const { gate, goal, suggestion } = held.value;
    const entries = await ledgerOf(tx, gate, goal.id);
    const decided = decide(held.value, entries);
    if (!decided.ok) return decided;
    const { next, events } = decided.value;
    if (next.edited) await save(tx, gate, goal, next.edited);
    const { state } = next;
    const saved = await answerSuggestion(tx, gate, suggestion.id, { state, at: context.now });
    await appendEvents(tx, gate, context.now, events, { goalId: goal.id });
    if (next.edited) {
      await keepWords(tx, gate, {
        count: events.length,
        ...(state === "taken" && { suggestionId: suggestion.id }),
        changed: goal.isPrivate ? [] : changedWords(goal, next.edited.goal),
      });
    }
    return accept(suggestionJson(saved));
  });

const save = (tx: Tx, gate: Gate, goal: StoredGoal, { goal: edited, sums }: Edited<StoredGoal>) =>
  saveGoal(tx, gate, { ...goal, ...edited, sums });

const withGoal = (
  outcome: Outcome<Decided<Edited<StoredGoal>>>,
  state: SuggestionState,
): Outcome<Answer> =>
  outcome.ok
    ? accept({ next: { state, edited: outcome.value.next }, events: outcome.value.events })
    : outcome;

const withoutGoal = (outcome: Outcome<Decided<SuggestionState>>): Outcome<Answer> =>
  outcome.ok
    ? accept({ next: { state: outcome.value.next, edited: null }, events: outcome.value.events })
    : outcome;

/** Edits the goal as suggested. */
export const takeSuggestion = (context: Context, input: OnSuggestion) =>
  answer(context, input, ({ suggestion, goal, gate }, entries) =>
    withGoal(take(suggestion, { goal, entries }, gate.personId), "taken"),
  );

/** Puts the goal back as it was before; the suggestion is open again. */
export const untakeSuggestion = (context: Context, input: OnSuggestion) =>
  answer(context, input, ({ suggestion, goal, gate }, entries) =>
    withGoal(takeBack(suggestion, { goal, entries }, gate.personId), "open"),
  );

export const declineSuggestion = (context: Context, input: OnSuggestion) =>
  answer(context, input, ({ suggestion }) => withoutGoal(settle(suggestion, "declined")));

/** A declined one is open again. */
export const reconsiderSuggestion = (context: Context, input: OnSuggestion) =>
  answer(context, input, ({ suggestion }) => withoutGoal(reconsider(suggestion)));
