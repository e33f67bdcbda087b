import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { type AuditQuery, readAudit } from "@/lib/services/administration/audit";
import { closeAccount } from "@/lib/services/administration/people";
import { editGoal } from "@/lib/services/goals/edit";
import { testDatabase } from "../support/database";
import { NOW, type Person, signedUp, somebody } from "../support/people";
import { goalOn, logOn, must, putInto, seedSmall, startedBy } from "../support/plans";

await testDatabase();

let amara: Person;
let bo: Person;
let planId: string;
let goalId: string;
let entryId: string;
beforeAll(async () => {
  await seedSmall();
  amara = await signedUp("Amara");
  bo = await signedUp("Bo");
  planId = (await startedBy(bo)).id;
  goalId = (await goalOn(bo, planId, { title: "Whispered words", target: 77_777 })).id;
  entryId = await logOn(bo, goalId, 4321);
});

const log = async (query: AuditQuery = {}) => must(await readAudit(amara.context, query));

describe("the audit log", () => {
  test("says who, which verb, when and which ids, of accounts and plans", async () => {
    const { lines } = await log();
    expect(lines.find(({ verb }) => verb === "entry.logged")).toMatchObject({
      actor: { id: bo.id, name: "Bo" },
      ...{ planId, goalId, entryId, at: NOW },
    });
    expect(lines.map(({ verb }) => verb)).toContain("account.created");
  });

  test("holds no word and no figure that anybody wrote", async () => {
    expect(JSON.stringify(await log())).not.toMatch(/Whispered|Laid a stone|4321|77777|stones/);
  });

  test("gives no id of a private goal or its milestones, also of before it was private", async () => {
    const goal = await goalOn(bo, planId, { title: "Open at first" });
    const entry = await logOn(bo, goal.id);
    must(await editGoal(bo.context, { goalId: goal.id, private: true }));
    const said = JSON.stringify(await log());
    expect(said).not.toContain(goal.id);
    expect(said).not.toContain(entry);
    expect(said).toContain(goalId);
  });

  test("says nothing of drafts and of demos", async () => {
    const draft = await startedBy(bo);
    await putInto(bo, draft.id, "draft");
    const world = await db().demoWorld.create({ data: { tells: NOW, endsAt: NOW } });
    const guest = await somebody("A demo guest");
    const shown = await startedBy(guest);
    await db().person.update({ where: { id: guest.id }, data: { demoWorldId: world.id } });
    const said = JSON.stringify(await log());
    for (const id of [draft.id, guest.id, shown.id]) expect(said).not.toContain(id);
  });

  test("is narrowed to a verb and to a person, as who acted or whose account it was", async () => {
    const cy = await signedUp("Cy");
    must(await closeAccount(amara.context, { personId: cy.id }));
    const verbs = async (query: AuditQuery) => (await log(query)).lines.map(({ verb }) => verb);
    expect(new Set(await verbs({ verb: "goal.added" }))).toEqual(new Set(["goal.added"]));
    expect((await verbs({ personId: cy.id })).sort()).toEqual(
      ["account.closed", "account.created", "session.opened"].sort(),
    );
    const [closed] = (await log({ verb: "account.closed" })).lines;
    expect(closed).toMatchObject({
      actor: { name: "Amara" },
      subject: { id: cy.id, name: "Cy" },
    });
    expect(await verbs({ personId: "no-id", verb: "no.verb" })).not.toEqual([]);
  });

  test("comes page by page, each line once, though many share a moment", async () => {
    const whole = (await log({ take: 500 })).lines.map(({ id }) => id);
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await log({ before, take: 4 });
      seen.push(...page.lines.map(({ id }) => id));
      before = page.nextCursor ?? undefined;
    } while (before !== undefined);
    expect(seen).toEqual(whole);
  });

  test.each(["", "x", "1_x", "99999999999999999_x", `9999999999999999_${"0".repeat(36)}`])(
    "starts over for a cursor that is none: %j",
    async (before) => {
      expect((await log({ before })).lines.length).toBeGreaterThan(0);
    },
  );
});
