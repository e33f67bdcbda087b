// What the page that starts a plan shows: the chosen template, dated from a day.
import type { Day } from "../../domain/days";
import { accept, type Outcome } from "../../domain/problems";
import type { PlanPreview } from "../../views/plan-preview";
import type { Context } from "../context";
import { previewPlan } from "./start";

/** `template.unknown` when there is no such template. */
export async function newPlan(
  context: Context,
  input: { template: string; startsOn: Day },
): Promise<Outcome<PlanPreview>> {
  const draft = await previewPlan(context, input);
  if (!draft.ok) return draft;
  const { title, startsOn, endsOn, goals } = draft.value;
  return accept({
    template: input.template,
    title,
    startsOn,
    endsOn,
    goals: goals.map((goal, at) => ({
      key: goal.originKey ?? String(at),
      title: goal.title,
      horizon: goal.horizon,
      startsOn: goal.startsOn,
      dueOn: goal.dueOn,
      measure: goal.measure,
    })),
  });
}
