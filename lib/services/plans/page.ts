// The plan's page: every goal with its pace, the plan's progress, its road behind and ahead.
import { mayAs } from "../../access/policy";
import { ledgersOf } from "../../db/entries";
import { openPlan } from "../../db/gate";
import { goalsOf } from "../../db/goals";
import { pausesOf } from "../../db/pauses";
import { planBehind } from "../../db/plans";
import type { StoredGoal } from "../../db/rows";
import { burnUp } from "../../domain/burn-up";
import { addDays, type Day, daysBetween, earliest } from "../../domain/days";
import type { Entry } from "../../domain/entries";
import { type Pause, readToday } from "../../domain/goals";
import { isPaused } from "../../domain/pauses";
import { planBand } from "../../domain/plan-forecast";
import { planProgress } from "../../domain/plans";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { BurnUpView, PlanPage } from "../../views/plan-page";
import { look } from "../change";
import type { Context } from "../context";
import { paceOf, pauseJson } from "../present";

export const planPage = (context: Context, { planId }: OnPlan): Promise<Outcome<PlanPage>> =>
  look(context, "plan.read", async (db, scope) => {
    const opened = await openPlan(db, scope, planId);
    if (!opened.ok) return opened;
    const gate = opened.value;
    const [plan, stored, pauses] = await Promise.all([
      planBehind(db, gate),
      goalsOf(db, gate),
      pausesOf(db, gate),
    ]);
    const ledgers = await ledgersOf(
      db,
      gate,
      stored.map(({ id }) => id),
    );
    const { today } = context;
    const goals = stored.map((goal) => ({ goal, pace: paceOf(goal, pauses, today) }));
    const standing = goals.map(({ goal, pace }) => ({ weight: goal.weight, pace }));
    const { actual, expected } = planProgress(standing);
    return accept({
      id: plan.id,
      title: plan.title,
      status: plan.status,
      restoresTo: plan.statusBefore,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      horizons: plan.horizons,
      today,
      actual,
      expected,
      isOwner: gate.isOwner,
      canChange: gate.isOwner && plan.status !== "archived",
      goals: goals
        .filter(({ pace }) => pace.word !== "dropped")
        .map(({ goal, pace }) => ({
          id: goal.id,
          title: goal.title,
          horizon: goal.horizon,
          startsOn: goal.startsOn,
          dueOn: goal.dueOn,
          measure: goal.measure,
          state: goal.state,
          pace,
          isPrivate: goal.isPrivate,
          isFocus: goal.isFocus && mayAs(gate.roles, "review.read"),
        })),
      dropped: stored.flatMap(({ id, title, state }) =>
        state.is === "dropped" ? [{ id, title, on: state.on, why: state.why }] : [],
      ),
      pauses: pauses.map(pauseJson),
      burnUp: burnUpView(plan, stored, ledgers, pauses, today),
    });
  });

type PlanDates = { id: string; startsOn: Day; endsOn: Day };

function burnUpView(
  plan: PlanDates,
  goals: readonly StoredGoal[],
  ledgers: ReadonlyMap<string, Entry[]>,
  pauses: readonly Pause[],
  on: Day,
): BurnUpView {
  const followed = goals.map((goal) => ({
    goal: readToday(goal, on),
    entries: ledgers.get(goal.id) ?? [],
  }));
  const points = burnUp({ goals: followed, pauses, from: plan.startsOn, to: plan.endsOn, on });
  // The past by weeks counted back from today, weeks of pause left out.
  const weeks = Math.floor(daysBetween(plan.startsOn, earliest(on, plan.endsOn)) / 7);
  const ends = Array.from({ length: weeks + 1 }, (_, ago) => addDays(on, -7 * ago)).reverse();
  const at = new Map<Day, number>();
  if (weeks > 0) {
    const past = burnUp({
      goals: followed,
      pauses,
      from: ends[0] as Day,
      to: on,
      on,
      points: weeks,
    });
    for (const { day, actual } of past) if (actual !== null) at.set(day, actual);
  }
  const progress = ends
    .filter((day, index) => index === 0 || !isPaused(pauses, day))
    .flatMap((day) => at.get(day) ?? []);
  return {
    expected: points.map(({ day, expected }) => ({ day, share: expected })),
    actual: points.flatMap(({ day, actual }) => (actual === null ? [] : [{ day, share: actual }])),
    forecast: planBand({ id: plan.id, progress, pauses, on, endsOn: plan.endsOn }),
  };
}
