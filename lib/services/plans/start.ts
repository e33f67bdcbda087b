// Starting a plan from a template, and seeing beforehand what it would hold.
import { permit } from "../../access/permit";
import { db } from "../../db/client";
import { appendEvents } from "../../db/events";
import { openPlan } from "../../db/gate";
import { goalsOf } from "../../db/goals";
import { countOwned, insertPlan, planBehind } from "../../db/plans";
import { currentTemplate } from "../../db/templates";
import { type Day, isDay } from "../../domain/days";
import { instantiate } from "../../domain/instantiate";
import type { PlanDraft } from "../../domain/plan-draft";
import { accept, type Outcome, refuse } from "../../domain/problems";
import type { StartPlan } from "../../schemas/plans";
import type { PlanJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { planJson } from "../present";

export const PLANS_PER_PERSON = 100;

/** Copies the template's current version into an active plan that starts on the day. */
export const startPlan = (context: Context, input: StartPlan): Promise<Outcome<PlanJson>> =>
  change(context, "plan.start", async (tx, scope) => {
    const template = await currentTemplate(tx, input.template);
    if (template === null) return refuse({ code: "template.unknown" });
    if ((await countOwned(tx, scope)) >= PLANS_PER_PERSON) {
      return refuse({ code: "plan.too-many", limit: PLANS_PER_PERSON });
    }
    const draft = instantiate(template.blueprint, input.startsOn);
    if (!isDay(draft.endsOn)) return refuse({ code: "plan.beyond-calendar" });
    const titled = { ...draft, title: input.title ?? draft.title };
    const planId = await insertPlan(tx, scope, titled, { status: "active", at: context.now });
    const figures = { startsOn: draft.startsOn, endsOn: draft.endsOn, goals: draft.goals.length };
    const author = { planId, personId: scope.personId };
    await appendEvents(tx, author, context.now, [{ verb: "plan.started", figures }]);
    const opened = await openPlan(tx, scope, planId);
    if (!opened.ok) return opened;
    const goals = await goalsOf(tx, opened.value);
    return accept(
      planJson(await planBehind(tx, opened.value), goals, context.today, scope.personId),
    );
  });

/** The plan that `startPlan` would make, unsaved; `template.unknown` when there is no such template. */
export async function previewPlan(
  { viewer }: Context,
  { template, startsOn }: { template: string; startsOn: Day },
): Promise<Outcome<PlanDraft>> {
  const scope = permit(viewer, "self.read");
  if (!scope.ok) return scope;
  const found = await currentTemplate(db(), template);
  if (found === null) return refuse({ code: "template.unknown" });
  const draft = instantiate(found.blueprint, startsOn);
  return isDay(draft.endsOn) ? accept(draft) : refuse({ code: "plan.beyond-calendar" });
}
