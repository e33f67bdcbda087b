// What is one's own: sessions, tokens, plans one starts; and what a token that may only read may.
import { beforeAll, describe, expect, test } from "vitest";
import { permit } from "@/lib/access/permit";
import { POLICY, type Verb } from "@/lib/access/policy";
import { day } from "@/lib/domain/days";
import { logMilestone } from "@/lib/services/entries/log";
import {
  editNotifications,
  markInboxRead,
  readNotificationSettings,
} from "@/lib/services/notifications";
import { deletePlan, undeletePlan } from "@/lib/services/plans/hide";
import { deletedPlan } from "@/lib/services/plans/list";
import { readPlan, readPlans } from "@/lib/services/plans/read";
import { startPlan } from "@/lib/services/plans/start";
import {
  endOtherSessions,
  endSession,
  listSessions,
  memberOfSession,
} from "@/lib/services/sessions";
import { listTemplates, readTemplate } from "@/lib/services/templates";
import { todayPage } from "@/lib/services/today";
import { createToken, listTokens, memberOfToken, revokeToken } from "@/lib/services/tokens";
import { testDatabase } from "../support/database";
import { NOW, type Person, readOnly, signedUp } from "../support/people";
import { goalOn, must, SMALL, seedSmall, standsIn, startedBy } from "../support/plans";

await testDatabase();

const notFound = { ok: false, problem: { code: "not-found" } };
let ada: Person;
let bo: Person;

beforeAll(async () => {
  await seedSmall();
  ada = await signedUp("Ada");
  bo = await signedUp("Bo");
});

describe("sessions and tokens", () => {
  test("each sees her own sessions and no others", async () => {
    const ids = must(await listSessions(bo.context)).map(({ id }) => id);
    expect(ids).toEqual([bo.sessionId]);
  });

  test("somebody else's session is not there to be ended, not even for an administrator", async () => {
    expect(ada.context.viewer.isAdministrator).toBe(true);
    expect(await endSession(ada.context, { id: bo.sessionId })).toEqual(notFound);
    must(await endOtherSessions(ada.context));
    expect(await memberOfSession(bo.sessionId, NOW)).not.toBeNull();
  });

  test("somebody else's token is not there to be listed or revoked", async () => {
    const made = must(await createToken(bo.context, { name: "Phone", scope: "write", days: 30 }));
    expect(must(await listTokens(ada.context))).toEqual([]);
    expect(await revokeToken(ada.context, { id: made.id })).toEqual(notFound);
    expect((await memberOfToken(made.secret, NOW))?.personId).toBe(bo.id);
    must(await revokeToken(bo.context, { id: made.id }));
    expect(await memberOfToken(made.secret, NOW)).toBeNull();
  });
});

describe("a token that may only read", () => {
  const writes = (Object.keys(POLICY) as Verb[]).filter((verb) => POLICY[verb].to === "write");

  test.each(writes)("is refused %s", (verb) => {
    const refused = { ok: false, problem: { code: "token.scope" } };
    expect(permit(readOnly(bo).viewer, verb)).toEqual(refused);
  });

  test("reads what its person reads and writes nothing", async () => {
    const { id } = await startedBy(bo);
    const goal = await goalOn(bo, id);
    expect((await readPlan(readOnly(bo), { planId: id })).ok).toBe(true);
    const log = await logMilestone(readOnly(bo), { goalId: goal.id, amount: 1 });
    expect(log).toEqual({ ok: false, problem: { code: "token.scope" } });
  });

  test("carries its scope from the row", async () => {
    const made = must(await createToken(bo.context, { name: "Screen", scope: "read", days: 30 }));
    expect(await memberOfToken(made.secret, NOW)).toMatchObject({ canWrite: false });
  });
});

describe("an inbox", () => {
  test("is marked read and fitted by its person alone", async () => {
    const switches = { comments: true, suggestions: true, reviews: true, people: true };
    const before = must(await readNotificationSettings(ada.context));
    must(
      await editNotifications(bo.context, {
        digest: "never",
        ...switches,
        progress: false,
        money: false,
      }),
    );
    must(await markInboxRead(bo.context, { until: NOW.toISOString() }));
    expect(must(await readNotificationSettings(ada.context))).toEqual(before);
    expect(must(await readNotificationSettings(bo.context))).toMatchObject({
      digest: "never",
      told: Object.keys(switches),
    });
  });
});

describe("plans", () => {
  test("anybody starts one and is its owner alone", async () => {
    const input = { template: SMALL.key, startsOn: day("2026-03-01") };
    const plan = must(await startPlan(bo.context, input));
    expect(await readPlan(ada.context, { planId: plan.id })).toEqual(notFound);
    expect(must(await readPlans(ada.context, { take: 50 })).items).toEqual([]);
  });

  test("a deleted one is gone for everybody and comes back for its owner only", async () => {
    const { id: planId } = await startedBy(bo);
    await standsIn(planId, ada, "manager");
    must(await deletePlan(bo.context, { planId }));
    expect(await readPlan(bo.context, { planId })).toEqual(notFound);
    expect(await readPlan(ada.context, { planId })).toEqual(notFound);
    expect((await deletedPlan(ada.context, { planId })).ok).toBe(false);
    expect(await undeletePlan(ada.context, { planId })).toEqual(notFound);
    must(await undeletePlan(bo.context, { planId }));
    expect((await readPlan(ada.context, { planId })).ok).toBe(true);
  });

  test("what needs a person today is from plans of her own, not from those she helps with", async () => {
    const { id: planId } = await startedBy(bo, "2025-06-01");
    await standsIn(planId, ada, "mentor");
    expect(must(await todayPage(bo.context)).plans.map(({ id }) => id)).toContain(planId);
    const page = must(await todayPage(ada.context));
    expect(page).toMatchObject({ needs: [], upcoming: [], plans: [] });
  });

  test("malformed and missing ids are one and the same", async () => {
    for (const planId of ["", "x", "0", "%00", "00000000-0000-4000-8000-000000000000"]) {
      expect(await readPlan(bo.context, { planId })).toEqual(notFound);
    }
  });
});

test("templates are there for everybody, signed in or not", async () => {
  expect((await listTemplates()).map(({ key }) => key)).toEqual([SMALL.key]);
  expect((await readTemplate(SMALL.key)).ok).toBe(true);
  expect(await readTemplate("no-such")).toEqual(notFound);
});
