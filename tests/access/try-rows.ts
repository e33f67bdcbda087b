// Asks for every verb of some rows of the table as everybody: each cell is a test.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { expected, isTried, type Member, NAMES, nameOf, PEOPLE, type Row } from "./cells";
import { expectMoved, plainly } from "./remembered";
import { type Attempt, VERBS, type World } from "./verbs";
import { type Cast, castOf, forgetWorlds, worldFor } from "./world";

/** On the test database of the file that calls it. */
export function tryRows(rows: readonly Row[]): void {
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf();
  });

  const answer = async (attempt: Attempt, who: Member, world: World) => {
    const outcome = await attempt(cast[who].context, world);
    return outcome.ok ? "ok" : outcome.problem.code;
  };

  for (const row of rows) {
    describe(nameOf(row), () => {
      let shared: World;
      beforeAll(async () => {
        await forgetWorlds(cast);
        shared = await worldFor(cast, row);
      });
      for (const [verb, attempts] of Object.entries(VERBS[row.thing])) {
        if (!isTried(row, verb)) continue;
        for (const who of PEOPLE) {
          const wanted = expected(row, who, verb);
          for (const [way, attempt] of Object.entries(attempts)) {
            test(`${NAMES[who]} asks for ${verb} by ${way}: ${wanted}`, async () => {
              const changes = wanted === "ok" && verb !== "R";
              const world = changes ? await worldFor(cast, row) : shared;
              const before = changes ? await plainly(world.planId) : null;
              const got = await answer(attempt, who, world);
              if (changes) expectMoved(before, await plainly(world.planId));
              // There is room for a hundred plans, and the rows are more.
              if (changes) await db().plan.deleteMany({ where: { id: world.planId } });
              expect(got).toBe(wanted);
            });
          }
        }
      }
    });
  }
}
