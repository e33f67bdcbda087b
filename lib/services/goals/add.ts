// Adding a goal of one's own to a plan.
import type { Tx } from "../../db/client";
import { appendEvents } from "../../db/events";
import type { Gate } from "../../db/gate";
import { countGoals, insertGoal } from "../../db/goals";
import { hasArea } from "../../db/rooms";
import { type Day, earliest, latest } from "../../domain/days";
import { accept, type Outcome, refuse } from "../../domain/problems";
import { markdownToHtml } from "../../format/markdown";
import type { AddGoal } from "../../schemas/goals";
import type { GoalJson } from "../../views/json";
import { change } from "../change";
import type { Context } from "../context";
import { holdPlan } from "../hold";
import { goalJson } from "../present";

export const GOALS_PER_PLAN = 500;

/** Without dates it runs from today, or the plan's start if that is later, to the plan's end. */
export const addGoal = (context: Context, input: AddGoal): Promise<Outcome<GoalJson>> =>
  change(context, "goal.add", async (tx, scope) => {
    const held = await holdPlan(tx, scope, input.planId);
    if (!held.ok) return held;
    const gate = held.value;
    const dates = datesOf(input, gate, context.today);
    if (dates.dueOn < dates.startsOn) return refuse({ code: "goal.dates-order" });
    if ((await countGoals(tx, gate)) >= GOALS_PER_PLAN) {
      return refuse({ code: "goal.too-many", limit: GOALS_PER_PLAN });
    }
    const area = await areaOf(tx, gate, input.area);
    if (!area.ok) return area;
    const note = input.note ?? null;
    const html = note === null ? accept(null) : markdownToHtml(note, "note");
    if (!html.ok) return html;
    const goal = await insertGoal(tx, gate, {
      originKey: null,
      windowFrom: null,
      windowTo: null,
      horizon: input.horizon,
      ...dates,
      title: input.title,
      measure: input.measure,
      smart: {
        specific: null,
        measurable: null,
        achievable: null,
        relevant: null,
        timeBound: null,
        ...said(input.smart),
      },
      tools: [],
      certifications: [],
      area: area.value ?? null,
      skills: [],
      note,
      noteHtml: html.value,
      weight: input.weight,
      isPrivate: input.private,
    });
    const figures = { horizon: goal.horizon, ...dates };
    await appendEvents(tx, gate, context.now, [{ verb: "goal.added", figures }], {
      goalId: goal.id,
    });
    return accept(goalJson(goal, context.today, gate.ownerId));
  });

/** The area that was named, where the plan has it; `undefined` stays. */
export async function areaOf(
  tx: Tx,
  gate: Gate,
  area: string | null | undefined,
): Promise<Outcome<string | null | undefined>> {
  const isKnown = area === undefined || area === null || (await hasArea(tx, gate, area));
  return isKnown ? accept(area) : refuse({ code: "goal.area-unknown" });
}

type PlanDates = { startsOn: Day; endsOn: Day };

function datesOf({ startsOn, dueOn }: AddGoal, plan: PlanDates, today: Day) {
  const from = startsOn ?? earliest(latest(today, plan.startsOn), dueOn ?? today);
  return { startsOn: from, dueOn: dueOn ?? latest(from, plan.endsOn) };
}

/** The parts that were given a value. */
export const said = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
