// The plan's page: every goal with its pace, the plan's progress, its road behind and ahead.
import { LRUCache } from "lru-cache";
import { mayAs } from "../../access/policy";
import type { Db } from "../../db/client";
import { type Gate, openPlanAsking } from "../../db/gate";
import type { StoredPause } from "../../db/pauses";
import type { StoredGoal } from "../../db/rows";
import { talkOfPlan } from "../../db/talk";
import { type WholePlan, wholePlan } from "../../db/whole-plans";
import { burnUp } from "../../domain/burn-up";
import { addDays, type Day, daysBetween, earliest } from "../../domain/days";
import type { Entry } from "../../domain/entries";
import { readToday } from "../../domain/goals";
import { isPaused } from "../../domain/pauses";
import { planBand } from "../../domain/plan-forecast";
import { planProgress } from "../../domain/plans";
import { accept, type Outcome } from "../../domain/problems";
import type { OnPlan } from "../../schemas/plans";
import type { BurnUpView, PlanPage, PlanStanding } from "../../views/plan-page";
import { look } from "../change";
import { talkView } from "../comments/talk";
import type { Context } from "../context";
import { draftsSince } from "../drafts";
import { nameOf } from "../event-number";
import { paceOf, pauseJson } from "../present";
import { opensOf, seenBy } from "../seen-by";

export const planPage = (context: Context, { planId }: OnPlan): Promise<Outcome<PlanPage>> =>
  look(context, "plan.read", async (db, scope) => {
    const asked = talkOfPlan(planId, scope, draftsSince(context.now));
    const opened = await openPlanAsking(db, scope, planId, asked);
    if (!opened.ok) return opened;
    const { gate, answer: talk } = opened.value;
    const standing = await standingOf(db, gate, context.today);
    return accept({
      ...standing,
      isOwner: gate.isOwner,
      opens: opensOf(gate),
      seenBy: seenBy(gate, "plan.read"),
      canChange: gate.isOwner && standing.status !== "archived",
      talk: talkView(talk, { gate, goal: null, now: context.now }),
    });
  });

const standings = new LRUCache<string, PlanStanding>({ max: 500 });

async function standingOf(db: Db, gate: Gate, today: Day): Promise<PlanStanding> {
  const name = nameOf(gate, today, gate.roles.join());
  const known = standings.get(name);
  if (known) return known;
  const standing = standingFrom(await wholePlan(db, gate), gate, today);
  standings.set(name, standing);
  return standing;
}

function standingFrom(plan: WholePlan, gate: Gate, today: Day): PlanStanding {
  const { goals: stored, pauses } = plan;
  const goals = stored.map((goal) => ({ goal, pace: paceOf(goal, pauses, today) }));
  const weighed = goals.map(({ goal, pace }) => ({ weight: goal.weight, pace }));
  const { actual, expected } = planProgress(weighed);
  return {
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
        version: goal.version,
        isFocus: goal.isFocus && mayAs(gate.roles, "review.read"),
      })),
    dropped: stored.flatMap(({ id, title, state }) =>
      state.is === "dropped" ? [{ id, title, on: state.on, why: state.why }] : [],
    ),
    pauses: pauses.map(pauseJson),
    burnUp: burnUpView(plan, today),
  };
}

type Followed = Pick<WholePlan, "id" | "startsOn" | "endsOn"> & {
  goals: readonly StoredGoal[];
  ledgers: ReadonlyMap<string, readonly Entry[]>;
  pauses: readonly StoredPause[];
};

/** The road of these goals together, behind and ahead. */
export function burnUpView(plan: Followed, on: Day): BurnUpView {
  const { goals, ledgers, pauses } = plan;
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
