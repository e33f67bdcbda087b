// A deleted goal is there for its owner alone, who can bring it back: for guests nothing of it stands
// in the history, the inbox, a count or what is told live.
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { day } from "@/lib/domain/days";
import { commentOnGoal } from "@/lib/services/comments/post";
import { exportPlan } from "@/lib/services/export";
import { editGoal } from "@/lib/services/goals/edit";
import { deleteGoal, undeleteGoal } from "@/lib/services/goals/hide";
import { readHistory } from "@/lib/services/history";
import { newsOf } from "@/lib/services/live";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { readInbox } from "@/lib/services/notifications";
import { planPage } from "@/lib/services/plans/page";
import { memberOfSession } from "@/lib/services/sessions";
import { sweep } from "@/lib/services/sweep";
import { testDatabase } from "../support/database";
import { lookedAt } from "../support/events";
import { NOW, type Person, signedUp } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

let owner: Person;
let guests: Person[];
let planId: string;
let goalId: string;

const TITLE = "Cross the glacier";
const DAY_MS = 86_400_000;
const deleted = async () => must(await deleteGoal(owner.context, { goalId }));

beforeAll(async () => {
  await seedSmall();
  owner = await signedUp("Olga");
  guests = [await signedUp("Mira"), await signedUp("Tariq"), await signedUp("Rosa")];
  const [manager, mentor, reader] = guests as [Person, Person, Person];
  ({ id: planId } = await startedBy(owner));
  await standsIn(planId, manager, "manager");
  await standsIn(planId, mentor, "mentor");
  await standsIn(planId, reader, "reader");
  for (const guest of guests) await lookedAt(guest, new Date(NOW.getTime() - DAY_MS));
  await db().participant.updateMany({
    where: { planId },
    data: { since: new Date(NOW.getTime() - DAY_MS) },
  });
  ({ id: goalId } = await goalOn(owner, planId, { title: TITLE }));
  await logOn(owner, goalId);
  const [dueOn, why] = [day("2026-06-30"), "Too much snow."];
  must(await editGoal(owner.context, { goalId, title: `${TITLE} twice`, dueOn, why }));
  // Said by one of them, to all of them.
  must(await commentOnGoal(mentor.context, { goalId, text: `@Rosa and @Mira: how is ${TITLE}?` }));
});

const everythingTold = async ({ context }: Person) =>
  JSON.stringify([
    must(await readHistory(context, { planId })),
    must(await readInbox(context, { take: 500 })),
    must(await planPage(context, { planId })),
    must(await exportPlan(context, { planId })),
    must(await mentoringPage(context)),
  ]);

describe("a goal that is deleted", () => {
  test("is told of before", async () => {
    expect(await db().eventReason.count({ where: { why: "Too much snow." } })).toBe(2);
    for (const guest of guests) expect(await everythingTold(guest)).toContain(TITLE);
  });

  test("is nowhere for guests, in no count, and in no history page", async () => {
    await deleted();
    for (const guest of guests) {
      const told = await everythingTold(guest);
      expect(told).not.toContain(TITLE);
      expect(told).not.toContain(goalId);
      const { happenings } = must(await readHistory(guest.context, { planId }));
      expect(happenings.map(({ event }) => event.verb)).toEqual(["plan.started"]);
      expect((await memberOfSession(guest.sessionId, NOW))?.hasNews).toBe(false);
    }
    const { plans } = must(await mentoringPage((guests[1] as Person).context));
    expect(plans).toMatchObject([{ milestones: 0, done: 0, moved: 0 }]);
  });

  test("is not told live", async () => {
    for (const { id } of await db().event.findMany({ where: { goalId } })) {
      for (const { context } of guests) {
        expect(must(await newsOf(context, { planId, eventId: id }))).toBeNull();
      }
    }
  });

  test("stands in its owner's history and inbox, marked as deleted", async () => {
    const { happenings } = must(await readHistory(owner.context, { planId }));
    expect(happenings[0]).toMatchObject({
      event: { verb: "goal.deleted" },
      goal: { id: goalId, title: `${TITLE} twice`, isDeleted: true },
    });
    const { notifications } = must(await readInbox(owner.context));
    expect(notifications[0]?.goal).toMatchObject({ id: goalId, isDeleted: true });
  });

  test("is all there again once it is brought back", async () => {
    must(await undeleteGoal(owner.context, { goalId }));
    for (const guest of guests) expect(await everythingTold(guest)).toContain(TITLE);
    expect((await memberOfSession((guests[0] as Person).sessionId, NOW))?.hasNews).toBe(true);
  });

  test("is gone for everybody after thirty days, with what happened to it and why", async () => {
    await deleted();
    await sweep(new Date(NOW.getTime() + 31 * DAY_MS));
    expect(await db().event.count({ where: { goalId } })).toBe(0);
    expect(await db().eventReason.count({ where: { why: "Too much snow." } })).toBe(0);
    for (const reader of [owner, ...guests]) {
      expect(await everythingTold(reader)).not.toContain(goalId);
      const { happenings } = must(await readHistory(reader.context, { planId }));
      expect(happenings.map(({ event }) => event.verb)).toEqual(["plan.started"]);
    }
  });
});
