import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { RemoveComment } from "@/lib/schemas/administration";
import { removeComment } from "@/lib/services/administration/comments";
import { deleteComment, editComment } from "@/lib/services/comments/edit";
import { listComments } from "@/lib/services/comments/list";
import { commentOnGoal, commentOnPlan } from "@/lib/services/comments/post";
import { editGoal } from "@/lib/services/goals/edit";
import { readHistory } from "@/lib/services/history";
import { testDatabase } from "../support/database";
import { type Person, readOnly, signedUp, somebody } from "../support/people";
import { goalOn, must, putInto, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

const NOT_FOUND = { ok: false, problem: { code: "not-found" } };
const UNKNOWN = { ok: false, problem: { code: "comment.unknown" } };

let amara: Person;
let olga: Person;
let tariq: Person;
let planId: string;
let goalId: string;
beforeAll(async () => {
  await seedSmall();
  amara = await signedUp("Amara");
  [olga, tariq] = [await somebody("Olga"), await somebody("Tariq")];
  planId = (await startedBy(olga)).id;
  goalId = (await goalOn(olga, planId)).id;
  await standsIn(planId, tariq, "mentor");
});

const said = async (text = "Rude") => must(await commentOnGoal(tariq.context, { goalId, text })).id;
const isThere = async (id: string) =>
  (await db().comment.findUniqueOrThrow({ where: { id } })).text !== null;
const removes = (who: Person, comment: string) => removeComment(who.context, { comment });

describe("an administrator takes a comment away", () => {
  test("by its link, and hears nothing of it; the plan's history says who did it", async () => {
    const id = await said();
    const link = `http://127.0.0.1:3000/plans/${planId}/goals/${goalId}#comment-${id}`;
    const input = RemoveComment.parse({ comment: link });
    expect(await removeComment(amara.context, input)).toEqual({ ok: true, value: null });
    expect(await isThere(id)).toBe(false);
    expect(await listComments(amara.context, { goalId, take: 9 })).toEqual(NOT_FOUND);
    const [latest] = must(await readHistory(olga.context, { planId })).happenings;
    expect(latest).toMatchObject({ actor: "Amara", event: { verb: "comment.deleted" } });
  });

  test("on a plan too, also while that is in the archive", async () => {
    const olli = await somebody("Olli");
    const plan = await startedBy(olli);
    const { id } = must(
      await commentOnPlan(olli.context, { planId: plan.id, text: "Rude as well" }),
    );
    await putInto(olli, plan.id, "archived");
    must(await removes(amara, id));
    expect(await isThere(id)).toBe(false);
  });

  test("while its author changes it: neither waits for the other for ever", async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await said();
      const [edited, removed] = await Promise.all([
        editComment(tariq.context, { commentId: id, text: "Kind" }),
        removes(amara, id),
      ]);
      expect(removed.ok).toBe(true);
      expect(edited.ok || edited.problem.code).toBeOneOf([true, "comment.deleted"]);
      expect(await isThere(id)).toBe(false);
    }
  });

  test("once: twice, deleted by its author, or never there is told kindly", async () => {
    const [id, gone] = [await said(), await said()];
    must(await deleteComment(tariq.context, { commentId: gone }));
    must(await removes(amara, id));
    for (const each of [id, gone, randomUUID()])
      expect(await removes(amara, each)).toEqual(UNKNOWN);
  });

  test("but none on a private goal and none on a draft: they are there for nobody else", async () => {
    const hidden = await goalOn(olga, planId);
    const on = { goalId: hidden.id, text: "Between the two of us" };
    const { id } = must(await commentOnGoal(tariq.context, on));
    must(await editGoal(olga.context, { goalId: hidden.id, private: true }));
    expect(await removes(amara, id)).toEqual(UNKNOWN);
    const olli = await somebody("Olli");
    const draft = await startedBy(olli);
    const note = must(await commentOnPlan(olli.context, { planId: draft.id, text: "A thought" }));
    await putInto(olli, draft.id, "draft");
    expect(await removes(amara, note.id)).toEqual(UNKNOWN);
    expect(await isThere(id)).toBe(true);
    expect(await isThere(note.id)).toBe(true);
  });
});

describe("nobody else does", () => {
  test("whether on the plan, its author or a stranger", async () => {
    const id = await said();
    for (const who of [olga, tariq, await somebody("Xan")]) {
      expect(await removes(who, id)).toEqual(NOT_FOUND);
      expect(await removes(who, randomUUID())).toEqual(NOT_FOUND);
    }
    expect(await isThere(id)).toBe(true);
  });

  test("nor who was an administrator a moment ago, nor a token that only reads", async () => {
    const id = await said();
    const viewer = { ...tariq.context.viewer, isAdministrator: true };
    const former = { ...tariq, context: { ...tariq.context, viewer } };
    expect((await removes(former, id)).ok).toBe(false);
    const reading = { ...amara, context: readOnly(amara) };
    expect((await removes(reading, id)).ok).toBe(false);
    expect(await isThere(id)).toBe(true);
  });
});
