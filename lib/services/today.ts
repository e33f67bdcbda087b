// Today: one sentence per goal that needs her, what comes up, and the cairn of each plan.

import { LRUCache } from "lru-cache";
import type { Scope } from "../access/permit";
import type { Db } from "../db/client";
import { countOwned } from "../db/plans";
import type { StoredGoal } from "../db/rows";
import { type WaitingSuggestion, waitingSuggestions } from "../db/suggestions";
import { haveGoalsChanged } from "../db/today";
import { together } from "../db/together";
import { type WaitingThread, waitingThreads } from "../db/waiting";
import { ownActivePlans, ownPlans, type WholePlan } from "../db/whole-plans";
import { type Day, daysBetween } from "../domain/days";
import type { Entry } from "../domain/entries";
import { firstSteps } from "../domain/first-steps";
import { goalRoad } from "../domain/goal-road";
import { standing } from "../domain/ledger";
import { byNeed, needs } from "../domain/needs";
import type { Pace } from "../domain/pace";
import { planProgress } from "../domain/plans";
import { accept, type Outcome } from "../domain/problems";
import { difference } from "../domain/suggestions";
import type { FirstSteps, NeedRow, PlanPile, Today, Upcoming, WaitingEdit } from "../views/today";
import { look } from "./change";
import type { Context } from "./context";
import { nameOf } from "./event-number";
import { paceOf } from "./present";
import { reviewsWaiting } from "./reviews/waiting";

const DAY_MS = 86_400_000;
const UPCOMING_DAYS = 45;
const UPCOMING_MOST = 5;

type Paced = { goal: StoredGoal; pace: Pace; plan: WholePlan };

export const todayPage = (context: Context): Promise<Outcome<Today>> =>
  look(context, "self.read", async (db, scope) => {
    const { today } = context;
    const [own, threads, reviews, suggestions] = await together(
      db,
      ownActivePlans(scope),
      waitingThreads(scope, ["owner"]),
      reviewsWaiting(scope, today),
      waitingSuggestions(scope, "owner"),
    );
    const standings = await standingsOf(db, scope, own, today);
    return accept({
      today,
      needs: standings.flatMap(({ needs }) => needs).sort(byNeed),
      questions: threads.filter(isHers).map(questionOf),
      suggestions: suggestions.map(editOf),
      reviews,
      upcoming: standings
        .flatMap(({ upcoming }) => upcoming)
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .slice(0, UPCOMING_MOST),
      plans: standings.map(({ pile }) => pile),
      firstSteps: await stepsOf(
        db,
        scope,
        standings.map(({ plan }) => plan),
        context,
      ),
    });
  });

/** How a plan of hers stands on a day; the same object for as long as nothing happens to it. */
type Standing = {
  plan: WholePlan;
  needs: readonly NeedRow[];
  upcoming: readonly Upcoming[];
  pile: PlanPile;
};

const known = new LRUCache<string, Standing>({ max: 500 });

/** Her active plans, newest first: read whole where something happened since the last look. */
async function standingsOf(
  db: Db,
  scope: Scope,
  own: readonly { planId: string; eventCount: number }[],
  today: Day,
): Promise<Standing[]> {
  const found = new Map(own.map((it) => [it.planId, known.get(nameOf(it, today))]));
  const unknown = own.filter(({ planId }) => !found.get(planId));
  if (unknown.length > 0) {
    const read = await ownPlans(
      db,
      scope,
      unknown.map(({ planId }) => planId),
    );
    for (const plan of read) found.set(plan.id, standingOf(plan, today));
    for (const it of unknown) known.set(nameOf(it, today), found.get(it.planId));
  }
  return own.flatMap(({ planId }) => found.get(planId) ?? []);
}

function standingOf(plan: WholePlan, today: Day): Standing {
  const goals = plan.goals.map((goal) => ({ goal, plan, pace: paceOf(goal, plan.pauses, today) }));
  const needing = needs(goals);
  const waiting = new Set(needing.map(({ goal }) => goal.id));
  return {
    plan,
    needs: needing.map(({ goal, pace, need }) => ({
      planId: plan.id,
      goal,
      pace,
      need,
      road: goalRoad({ goal, entries: ledger(plan, goal), pauses: plan.pauses, on: today }),
    })),
    upcoming: goals
      .filter(({ goal }) => !waiting.has(goal.id))
      .flatMap((paced) => upcoming(paced, today)),
    pile: pileOf(plan, goals),
  };
}

/** Those of plans she helps with stand among the plans she helps with. */
const isHers = ({ turn, isYours }: WaitingThread): boolean => isYours && turn.whose === "owner";

const questionOf = ({
  rootId,
  planId,
  goalId,
  goalTitle,
  planTitle,
  turn,
  author,
  excerpt,
}: WaitingThread) => ({
  rootId,
  planId,
  goalId,
  title: goalTitle ?? planTitle,
  author,
  excerpt,
  since: turn.since,
});

const editOf = ({ goal, author, createdAt, ...one }: WaitingSuggestion): WaitingEdit => ({
  ...difference(one, goal),
  id: one.id,
  planId: goal.planId,
  goalId: goal.id,
  title: goal.title,
  by: author,
  since: createdAt,
});

/** Nothing for somebody whose plans all rest: she has been here before. */
async function stepsOf(
  db: Db,
  scope: Scope,
  plans: readonly WholePlan[],
  { now, today }: Context,
): Promise<FirstSteps | null> {
  if (plans.length === 0 && (await countOwned(db, scope)) > 0) return null;
  const young = plans.map(({ createdAt, goals, ledgers }) => ({
    ageDays: (now.getTime() - createdAt.getTime()) / DAY_MS,
    goals,
    entryCount: [...ledgers.values()].reduce((sum, entries) => sum + entries.length, 0),
  }));
  // Who knows her way is not asked about twice.
  if (firstSteps(young, false) === null) return null;
  const ids = plans.map(({ id }) => id);
  const steps = firstSteps(young, ids.length > 0 && (await haveGoalsChanged(db, ids)));
  if (steps === null) return null;
  const open = plans.flatMap(({ goals }) => goals.filter(({ state }) => state.is === "open"));
  const goal = open.find(({ startsOn }) => startsOn <= today) ?? open[0];
  return { steps, goalHref: goal ? `/plans/${goal.planId}/goals/${goal.id}` : null };
}

const ledger = (plan: WholePlan, goal: StoredGoal): readonly Entry[] =>
  plan.ledgers.get(goal.id) ?? [];

function upcoming({ goal, pace, plan }: Paced, today: Day): Upcoming[] {
  const about = { planId: plan.id, goalId: goal.id, title: goal.title };
  if (goal.startsOn > today) return near([{ ...about, day: goal.startsOn, what: "start" }], today);
  if (!pace.next || pace.word === "paused") return [];
  const what = goal.measure.kind === "tick" ? "due" : "step";
  return near([{ ...about, day: pace.next.day, what }], today);
}

const near = (items: Upcoming[], today: Day): Upcoming[] =>
  items.filter(({ day }) => day >= today && daysBetween(today, day) <= UPCOMING_DAYS);

/** A stone for each standing milestone and for each goal ticked without one, oldest first. */
function pileOf(plan: WholePlan, own: readonly Paced[]): PlanPile {
  const set = own.flatMap(({ goal, pace }) => {
    const entries = standing(ledger(plan, goal)).map(({ id, occurredOn }) => ({
      id,
      on: occurredOn,
    }));
    if (entries.length > 0 || !pace.doneOn) return entries;
    return [{ id: goal.id, on: pace.doneOn }];
  });
  const { actual, expected } = planProgress(
    own.map(({ goal, pace }) => ({ weight: goal.weight, pace })),
  );
  return {
    id: plan.id,
    title: plan.title,
    actual,
    expected,
    stones: set.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ id }) => id),
  };
}
