// All that guests may change, asked twice with one key: done once and answered twice while the guest
// stands on the plan, and refused afterwards.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Context } from "@/lib/services/context";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal } from "@/lib/services/goals/hide";
import { testDatabase } from "../support/database";
import type { Person } from "../support/people";
import { leaves, must, standsIn } from "../support/plans";
import type { Member, Row } from "./cells";
import { TABLE } from "./table";
import { type Attempt, VERBS, type World } from "./verbs";
import { type Cast, castOf, forgetWorlds, worldFor } from "./world";

await testDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await castOf();
});

/** The context of a request with a key; all that these tests ask with one key is the same. */
const keyed = ({ context }: Person, key: string = crypto.randomUUID()): Context => ({
  ...context,
  idempotency: { key, bodyHash: "the same" },
});

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };

/** What a guest may change, in each state: the row, who, and how. */
type Case = { row: Row; who: Member; verb: string; way: string; attempt: Attempt };
// What one does to oneself has its own test; two deeds in one attempt cannot share a key.
const isOne = (verb: string, way: string) => verb !== "R" && verb !== "leave" && way !== "undelete";
// What is one's own or goes by a link needs no place on the plan.
const isAbout = ({ thing, status }: Row) =>
  status === "active" && thing !== "own" && thing !== "asked";
const CASES: Case[] = TABLE.filter(isAbout).flatMap((row) =>
  (["M", "T"] as const).flatMap((who) =>
    Object.entries(VERBS[row.thing])
      .filter(([verb]) => row.cells[who].split(" ").includes(verb) && !verb.startsWith("see-"))
      .flatMap(([verb, attempts]) =>
        Object.entries(attempts)
          .filter(([way]) => isOne(verb, way))
          .map(([way, attempt]) => ({ row, who, verb, way, attempt })),
      ),
  ),
);

describe("a guest who asks again with her key", () => {
  test("may change something in many ways", () => {
    expect(CASES.length).toBeGreaterThan(20);
  });

  test.each(CASES.map((one) => [`${one.row.thing} ${one.row.stage ?? ""}`, one] as const))(
    "%s: is answered while she stands on the plan, and refused afterwards",
    async (_, { row, who, verb, attempt }) => {
      await forgetWorlds(cast);
      const world: World = await worldFor(cast, row);
      const guest = cast[who];
      const context = keyed(guest);
      const first = await attempt(context, world);
      expect(first).toMatchObject({ ok: true });
      const events = await db().event.count();
      expect(await attempt(context, world)).toEqual(JSON.parse(JSON.stringify(first)));
      expect(await db().event.count(), "done once").toBe(events);
      const { planId } = world;
      for (const become of [leaves, (id: string, who: Person) => standsIn(id, who, "reader")]) {
        await become(planId, guest);
        const fresh = await attempt(keyed(guest), world);
        expect(fresh).toMatchObject({ ok: false });
        // Of what he signed he keeps reading what others add: the answer to his own went with the plan.
        const wanted = verb === "addend" ? NOT_FOUND : fresh;
        expect(await attempt(context, world), "as a new request").toEqual(wanted);
      }
      expect(await db().event.count(), "nothing more was done").toBe(events);
    },
  );
});

test("a key that one verb was asked with is good for no other", async () => {
  const row = TABLE.find(({ thing, status }) => thing === "goal" && status === "active") as Row;
  const { goalId } = await worldFor(cast, row);
  const context = keyed(cast.O);
  must(await deleteGoal(context, { goalId }));
  expect(await editGoal(context, { goalId })).toMatchObject({
    problem: { code: "idempotency.other-body" },
  });
});
