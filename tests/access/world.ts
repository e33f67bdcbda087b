// The people of the table and a plan they all stand around.

import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { addPause } from "@/lib/services/pauses";
import { type Person, signedUp, somebody } from "../support/people";
import {
  goalOn,
  leaves,
  logOn,
  must,
  putInto,
  seedSmall,
  standsIn,
  startedBy,
} from "../support/plans";
import { reviewAt } from "../support/reviews";
import type { Row, Who } from "./table";
import type { World } from "./verbs";

export type Cast = Record<Who, Person>;

/** Everybody once: the first to sign up is the administrator. */
export async function castOf(): Promise<Cast> {
  await seedSmall();
  const A = await signedUp("Amara");
  const O = await signedUp("Olga");
  const [M, T, R, X, F] = await Promise.all(
    ["Mira", "Tariq", "Rosa", "Xan", "Fedor"].map(somebody),
  );
  return { A, O, M, T, R, X, F } as Cast;
}

/** The worlds of earlier rows go: a person has room for so many plans. */
export async function forgetWorlds({ O }: Cast): Promise<void> {
  await db().plan.deleteMany({ where: { participants: { some: { personId: O.id } } } });
}

/** A plan in the row's state with its guests on it, a goal with an entry, a pause. */
export async function worldFor(cast: Cast, row: Row): Promise<World> {
  const { id: planId, goals } = await startedBy(cast.O);
  const goal = await goalOn(cast.O, planId, { private: row.isPrivate ?? false });
  const entryId = await logOn(cast.O, goal.id);
  const pause = must(
    await addPause(cast.O.context, { planId, from: day("2026-05-01"), to: day("2026-05-03") }),
  );
  await standsIn(planId, cast.M, "manager");
  await standsIn(planId, cast.T, "mentor");
  await standsIn(planId, cast.R, "reader");
  await standsIn(planId, cast.F, "manager");
  await leaves(planId, cast.F);
  const sides = { owner: cast.O, manager: cast.M };
  const reviewId = row.stage ? await reviewAt(sides, planId, row.stage) : "";
  await putInto(cast.O, planId, row.status);
  const goalIds = [...goals.filter(({ horizon }) => horizon === "short"), goal].map(({ id }) => id);
  return { planId, goalId: goal.id, goalIds, entryId, pauseId: pause.id, reviewId };
}
