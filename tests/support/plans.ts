// Plans as people make them: from a small template that has one of everything.
import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/access/policy";
import { db } from "@/lib/db/client";
import type { Blueprint } from "@/lib/domain/blueprint";
import { day } from "@/lib/domain/days";
import { goodUntil } from "@/lib/domain/invitations";
import type { LiveStatus } from "@/lib/domain/plans";
import type { Outcome } from "@/lib/domain/problems";
import { logMilestone } from "@/lib/services/entries/log";
import { addGoal } from "@/lib/services/goals/add";
import { editPlan } from "@/lib/services/plans/edit";
import { startPlan } from "@/lib/services/plans/start";
import { seedTemplates } from "@/lib/services/seed";
import type { GoalJson, PlanJson } from "@/lib/views/json";
import { NOW, type Person } from "./people";

export const SMALL: Blueprint = {
  schema: 1,
  key: "small",
  version: 1,
  title: "Small plan",
  role: "walker",
  level: "junior",
  months: [3, 6],
  provenance: { document: "tests", dated: day("2026-01-01"), by: "Cairn" },
  horizons: { short: [0, 3], long: [3, 6] },
  areas: [{ key: "paths", title: "Paths" }],
  skills: [{ key: "balance", group: "Walking", competency: "Balance on loose stones" }],
  goals: [
    {
      key: "pipelines",
      horizon: "short",
      window: [0, 3],
      title: "Build 5 pipelines",
      measure: { kind: "count", target: 5, unit: "pipelines" },
      area: "paths",
      skills: ["balance"],
    },
    {
      key: "summit",
      horizon: "long",
      window: [3, 6],
      title: "Stand on the summit",
      measure: { kind: "tick" },
    },
  ],
  resources: [{ key: "map", kind: "book", title: "The map" }],
  projects: [{ key: "hut", kind: "practice", title: "A hut", text: "Build a hut." }],
  supports: [{ key: "guide", title: "A guide", cadence: "weekly" }],
  rituals: [{ key: "diary", kind: "journal", title: "Diary", cadence: "weekly" }],
  budgets: [{ key: "boots", amount: 120.5, currency: "EUR", per: "plan", purpose: "Boots" }],
  notes: [{ key: "slow", kind: "principle", text: "Walk slowly." }],
};

/** The value of an outcome that a test counts on. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export const seedSmall = () => seedTemplates([{ blueprint: SMALL, hash: "small" }]);

/** A started plan of the small template; `seedSmall` comes first. */
export const startedBy = async (owner: Person, startsOn = "2026-02-01"): Promise<PlanJson> =>
  must(await startPlan(owner.context, { template: SMALL.key, startsOn: day(startsOn) }));

type GoalWish = { title?: string; private?: boolean; target?: number };

/** A goal that counts, short and open. */
export const goalOn = async (
  owner: Person,
  planId: string,
  wish: GoalWish = {},
): Promise<GoalJson> =>
  must(
    await addGoal(owner.context, {
      planId,
      title: wish.title ?? "Lay 4 stones",
      horizon: "short",
      measure: { kind: "count", target: wish.target ?? 4, unit: "stones" },
      smart: {},
      weight: 1,
      private: wish.private ?? false,
    }),
  );

/** Logs an amount today; returns the entry's id. */
export const logOn = async (owner: Person, goalId: string, amount = 1): Promise<string> =>
  must(await logMilestone(owner.context, { goalId, amount, note: "Laid a stone." })).entry.id;

export const standsIn = async (planId: string, person: Person, role: Role): Promise<void> => {
  await db().participant.create({ data: { planId, personId: person.id, role } });
};

export const leaves = async (planId: string, person: Person): Promise<void> => {
  await db().participant.deleteMany({ where: { planId, personId: person.id } });
};

/** An invitation without its mail and link, as long as nobody answers it. */
export async function askedOnto(planId: string, email: string): Promise<string> {
  const times = { sentAt: NOW, expiresAt: goodUntil(NOW) };
  const data = { planId, email, role: "mentor" as const, tokenHash: randomUUID(), ...times };
  return (await db().invitation.create({ data, select: { id: true } })).id;
}

/** Brings a plan into a state; nothing makes drafts yet, so that one is written down. */
export async function putInto(owner: Person, planId: string, status: LiveStatus | "archived") {
  if (status === "active") return;
  if (status === "draft") await db().plan.update({ where: { id: planId }, data: { status } });
  else must(await editPlan(owner.context, { planId, status }));
}
