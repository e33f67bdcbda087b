// Every cell of the table is a test, the refusing ones too.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { testDatabase } from "../support/database";
import { expectMoved, plainly } from "./remembered";
import { PEOPLE, type Row, TABLE, type Who } from "./table";
import { type Attempt, VERBS, type World } from "./verbs";
import { type Cast, castOf, forgetWorlds, worldFor } from "./world";

const NAMES: Record<Who, string> = {
  O: "the owner",
  M: "a manager",
  T: "a mentor",
  R: "a reader",
  A: "an administrator",
  X: "a stranger",
  F: "a former manager",
};

await testDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf();
});

/** `✗` is not there; readable without the verb is forbidden; an archived plan only says so. */
function expected(row: Row, who: Who, verb: string): string {
  const cell = row.cells[who];
  if (cell.split(" ").includes(verb)) return "ok";
  const code = cell.split(" ").find((word) => word.startsWith(`${verb}:`));
  if (code) return code.slice(verb.length + 1);
  // Who may take away unread finds nothing to read.
  if (cell === "✗" || (who === "A" && !cell.split(" ").includes("R"))) return "not-found";
  return who === "O" && row.status === "archived" ? "plan.archived" : "forbidden";
}

const answer = async (attempt: Attempt, who: Who, world: World) => {
  const outcome = await attempt(cast[who].context, world);
  return outcome.ok ? "ok" : outcome.problem.code;
};

/** Verbs that a plan in another state has no use for, such as activating an active one. */
const LIFE = ["activate", "complete", "reopen", "archive", "restore"];
const isTried = (row: Row, verb: string) => {
  // What the state of a review forbids to everybody is told by its own tests.
  if (row.stage) return Object.values(row.cells).some((cell) => cell.split(/[ :]/).includes(verb));
  const owners = row.cells.O.split(" ");
  if (LIFE.includes(verb)) return owners.includes(verb);
  // A private goal is a goal that is there already.
  return !(row.isPrivate && row.thing === "goal" && verb === "C");
};

for (const row of TABLE) {
  const name = `${row.thing}${row.isPrivate ? " of a private goal" : ""} (${[row.status, row.stage].filter(Boolean).join(", ")})`;
  describe(name, () => {
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
