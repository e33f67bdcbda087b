import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { PacketAnswer } from "@/lib/schemas/api-reviews";
import { approveSpend, voidSpend } from "@/lib/services/budgets/spends";
import { logMilestone } from "@/lib/services/entries/log";
import { editGoal } from "@/lib/services/goals/edit";
import { dropGoal, tickGoal } from "@/lib/services/goals/state";
import { exportSealed } from "@/lib/services/reviews/export";
import { openReview } from "@/lib/services/reviews/open";
import { signReview } from "@/lib/services/reviews/sign";
import { judge, sealOf } from "../../scripts/verify-review.mjs";
import { testDatabase } from "../support/database";
import { spentBy } from "../support/money";
import { type Person, somebody, TODAY } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { goalIn, handsIn, openedBy, packetOf, reviewAt } from "../support/reviews";

await testDatabase();
let runa: Person;
let mael: Person;
let planId: string;

beforeAll(seedSmall);
beforeEach(async () => {
  runa = await somebody("Runa");
  mael = await somebody("Mael");
  planId = (await startedBy(runa)).id;
  await standsIn(planId, mael, "manager");
});

describe("the packet tells of money", () => {
  const money = async (who: Person, reviewId: string) => (await packetOf(who, reviewId)).money?.[0];

  test("spent since the last signed review, and keeps it once a half is in", async () => {
    await spentBy(runa, planId, { amount: 10 });
    await reviewAt({ owner: runa, manager: mael }, planId, "signed");
    const { spendId } = await spentBy(runa, planId, { amount: 20.5 });
    const period = { from: day("2026-03-16"), to: day("2026-04-15") };
    const { id } = must(await openReview(mael.context, { planId, period }));
    const waiting = { spends: 1, spentMinor: 2_050, approvedMinor: 0, voidedMinor: 0 };
    const set = { purpose: "Boots", amountMinor: 12_050, usedMinor: 3_050, currency: "EUR" };
    expect(await money(mael, id)).toMatchObject({ ...set, since: waiting });
    must(await approveSpend(mael.context, { spendId }));
    expect((await money(runa, id))?.since.approvedMinor).toBe(2_050);
    await handsIn(runa, id, "self");
    must(await voidSpend(runa.context, { spendId }));
    expect(await money(mael, id)).toMatchObject({ usedMinor: 3_050, since: { spends: 1 } });
  });

  test("under the seal, and a review sealed before it fits as it did", async () => {
    await spentBy(runa, planId);
    const id = await reviewAt({ owner: runa, manager: mael }, planId, "signed");
    const file = must(await exportSealed(runa.context, { reviewId: id }));
    expect(file.form.packet.money).toMatchObject([{ usedMinor: 2_000 }]);
    expect(sealOf(file.form)).toBe(file.sha256);
    const { money: _, ...packet } = file.form.packet;
    const older = { ...file.form, packet };
    expect(sealOf(older)).not.toBe(file.sha256);
    expect(PacketAnswer.safeParse(packet).success).toBe(true);
    expect(judge(JSON.stringify({ ...file, form: older, sha256: sealOf(older) })).is).toBe(
      "sealed",
    );
  });
});

describe("the packet writes itself", () => {
  test("from milestones, links, moves and targets with their reasons", async () => {
    const goal = await goalOn(runa, planId, { title: "Mask 5 workflows", target: 5 });
    must(
      await logMilestone(runa.context, {
        goalId: goal.id,
        amount: 2,
        evidence: [{ url: "https://example.org/482", title: "Pull request 482" }],
      }),
    );
    const dueOn = day("2026-06-30");
    const why = "Legal review took longer";
    must(await editGoal(runa.context, { goalId: goal.id, dueOn, why }));
    const measure = { kind: "count" as const, target: 4, unit: "stones" };
    must(await editGoal(runa.context, { goalId: goal.id, measure, why: "One was retired" }));
    const { id } = await openedBy(mael, planId);
    expect(await goalIn(mael, id, goal.id)).toMatchObject({
      title: "Mask 5 workflows",
      before: { actual: 0, raw: 0 },
      now: { actual: 0.5, raw: 2 },
      milestones: 1,
      evidence: [{ url: "https://example.org/482", title: "Pull request 482" }],
      changes: [
        { is: "added" },
        { is: "moved", to: { startsOn: goal.startsOn, dueOn }, why },
        { is: "remeasured", from: { target: 5 }, to: { target: 4 }, why: "One was retired" },
      ],
    });
  });

  test("is told live until a half is in, then kept", async () => {
    const goal = await goalOn(runa, planId);
    const { id } = await openedBy(runa, planId);
    await logOn(runa, goal.id);
    expect((await goalIn(mael, id, goal.id))?.now.raw).toBe(1);
    await handsIn(runa, id, "self");
    await logOn(runa, goal.id);
    expect((await goalIn(mael, id, goal.id))?.now.raw).toBe(1);
    expect((await packetOf(mael, id)).on).toBe(TODAY);
  });

  test("goes on from the last signed one, and loses nothing that came while it was signed", async () => {
    const goal = await goalOn(runa, planId);
    await logOn(runa, goal.id);
    const first = await reviewAt({ owner: runa, manager: mael }, planId, "submitted");
    await logOn(runa, goal.id);
    for (const { context } of [runa, mael]) must(await signReview(context, { reviewId: first }));
    const period = { from: day("2026-03-16"), to: day("2026-04-15") };
    const { id } = must(await openReview(runa.context, { planId, period }));
    expect(await goalIn(runa, id, goal.id)).toMatchObject({
      before: { raw: 1 },
      now: { raw: 2 },
      milestones: 1,
      changes: [],
    });
    expect((await packetOf(runa, id)).since).toBe(TODAY);
  });

  test("tells what was let go and why, and what was ticked", async () => {
    const [dropped, ticked] = [await goalOn(runa, planId), await goalOn(runa, planId)];
    must(await dropGoal(runa.context, { goalId: dropped.id, why: "Another team does it" }));
    must(await tickGoal(runa.context, { goalId: ticked.id }));
    const { id } = await openedBy(runa, planId);
    expect((await goalIn(runa, id, dropped.id))?.changes.at(-1)).toEqual({
      is: "dropped",
      on: TODAY,
      why: "Another team does it",
    });
    expect(await goalIn(runa, id, ticked.id)).toMatchObject({ word: "done", now: { actual: 1 } });
  });
});
