// Knows which verb it is that somebody of the story says, settles, suggests or takes something.
import type { Talk } from "@/seeds/demo/acts";
import type { Outcome } from "../../domain/problems";
import { commentOnGoal, commentOnPlan } from "../comments/post";
import { resolveThread } from "../comments/settle";
import type { Context } from "../context";
import { takeSuggestion } from "../suggestions/answer";
import { suggestEdit } from "../suggestions/make";
import { dayOf, known, noted, type Told } from "./told";

export async function performTalk(
  context: Context,
  told: Told,
  act: Talk,
): Promise<Outcome<unknown>> {
  switch (act.does) {
    case "say":
      return noted(told.threads, act.as, await say(context, told, act), ({ id }) => id);
    case "settle":
      return resolveThread(context, { commentId: known(told.threads, act.thread) });
    case "suggest": {
      const { dueOn, ...rest } = act.changes;
      const changes = { ...rest, ...(dueOn === undefined ? {} : { dueOn: dayOf(told, dueOn) }) };
      const input = { goalId: known(told.goals, act.goal), changes, text: act.text };
      return noted(told.suggestions, act.as, await suggestEdit(context, input), ({ id }) => id);
    }
    case "take":
      return takeSuggestion(context, { suggestionId: known(told.suggestions, act.suggestion) });
  }
}

function say(context: Context, told: Told, act: Extract<Talk, { does: "say" }>) {
  const { text, goal, to, about } = act;
  const said = {
    text,
    ...(to === undefined ? {} : { rootId: known(told.threads, to) }),
  };
  if (goal === undefined) return commentOnPlan(context, { planId: told.planId, ...said });
  const entry = about === undefined ? {} : { entryId: known(told.entries, about) };
  return commentOnGoal(context, { goalId: known(told.goals, goal), ...said, ...entry });
}
