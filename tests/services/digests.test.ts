import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { canUnsubscribe, sendDigests, unsubscribe } from "@/lib/services/digests";
import { deleteGoal } from "@/lib/services/goals/hide";
import { sendWaiting } from "@/lib/services/jobs";
import { unsubscribeToken } from "@/lib/services/secrets/unsubscribe-token";
import { testDatabase } from "../support/database";
import { BEFORE, MONDAY, wants } from "../support/digests";
import { happens, lookedAt } from "../support/events";
import { type Person, somebody } from "../support/people";
import { goalOn, logOn, must, seedSmall, standsIn, startedBy } from "../support/plans";
import { reviewAt, STAGES, WORDS } from "../support/reviews";
import { type MailServer, mailServer } from "../support/smtp";

let server: MailServer;
let owner: Person;
let mentor: Person;
let planId: string;

const minutesOn = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);

beforeAll(async () => {
  await testDatabase();
  server = await mailServer();
  process.env.SMTP_URL = server.url;
  await seedSmall();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.letters.length = 0;
  await db().plan.deleteMany();
  await db().person.deleteMany();
  [owner, mentor] = [await somebody("Olga"), await somebody("Tariq")];
  planId = (await startedBy(owner, "2026-03-01")).id;
  await standsIn(planId, mentor, "mentor");
  await wants(owner, "weekly");
  await wants(mentor, "never");
});

const said = (goalId?: string) =>
  happens(
    planId,
    mentor,
    {
      verb: "comment.posted",
      figures: { commentId: randomUUID(), rootId: null, mentions: [] },
    },
    goalId ? { goalId } : {},
  );

/** What arrives when it is looked round at that moment. */
async function arriving(at: Date) {
  server.letters.length = 0;
  await sendDigests(at);
  await sendWaiting(at);
  return server.letters;
}

describe("a digest", () => {
  test("tells counts and titles, and is sent on Monday at seven, once", async () => {
    const goal = await goalOn(owner, planId, { title: "Lay 7 stones" });
    await said(goal.id);
    await said(goal.id);
    expect(await arriving(minutesOn(-1))).toEqual([]);
    const [letter, ...others] = [...(await arriving(minutesOn(0)))];
    expect(others).toEqual([]);
    expect(letter?.to).toBe(owner.email);
    expect(letter?.text).toContain("Subject: Your week on Cairn");
    expect(letter?.text).toContain("Small plan\r\n- 2 comments: Lay 7 stones");
    expect(await arriving(minutesOn(15))).toEqual([]);
    expect(await arriving(minutesOn(7 * 24 * 60 - 1))).toEqual([]);
  });

  test("has a one-click way to end it", async () => {
    await said();
    const [letter] = await arriving(MONDAY);
    const address = `http://127.0.0.1:3000/unsubscribe/${unsubscribeToken(owner.id)}`;
    expect(letter?.text).toContain(`List-Unsubscribe: <${address}>`);
    expect(letter?.text).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(letter?.text.split("\r\n\r\n").slice(1).join("\n")).toContain(address);
  });

  test("tells somebody who looks after a plan what moved, without what is private or deleted", async () => {
    await wants(owner, "never");
    await wants(mentor, "weekly");
    await logOn(owner, (await goalOn(owner, planId, { title: "Open stone" })).id);
    await logOn(owner, (await goalOn(owner, planId, { title: "Secret stone", private: true })).id);
    const gone = await goalOn(owner, planId, { title: "Fallen stone" });
    await logOn(owner, gone.id);
    must(await deleteGoal(owner.context, { goalId: gone.id }));
    const [letter] = await arriving(MONDAY);
    expect(letter?.text).toContain("Olga: Small plan\r\n- 1 step forward: Open stone");
    expect(letter?.text).not.toMatch(/Secret|Fallen/);
    expect(letter?.text, "what an entry says").not.toContain("Laid a stone");
  });

  test("says what waits, but not what is private", async () => {
    const due = new Date("2026-03-02");
    await db().goal.updateMany({ data: { startsOn: due, dueOn: due } });
    await db().goal.updateMany({ where: { originKey: "summit" }, data: { isPrivate: true } });
    const [letter] = await arriving(MONDAY);
    expect(letter?.text).toContain("Subject: What waits for you");
    expect(letter?.text).toContain("- Build 5 pipelines: was due on 2 March");
    expect(letter?.text).not.toContain("summit");
  });

  test("does not come where there is nothing to say", async () => {
    await db().goal.deleteMany();
    expect(await arriving(MONDAY)).toEqual([]);
    const { digestedAt } = await db().person.findUniqueOrThrow({ where: { id: owner.id } });
    expect(digestedAt).toEqual(MONDAY);
  });

  test.each([
    ["Asia/Kathmandu", "2026-03-16T01:14:59Z", "2026-03-16T01:15:00Z"],
    ["America/St_Johns", "2026-03-16T09:29:59Z", "2026-03-16T09:30:00Z"],
  ])("comes at seven in %s", async (zone, early, due) => {
    await wants(owner, "weekly", zone);
    await said();
    expect(await arriving(new Date(early))).toEqual([]);
    expect(await arriving(new Date(due))).toHaveLength(1);
  });

  test("comes every day to who wants that, while somebody does something", async () => {
    await db().goal.deleteMany();
    await wants(owner, "daily");
    await said();
    await lookedAt(owner, new Date("2026-03-15T09:00:00Z"));
    const [letter] = await arriving(MONDAY);
    expect(letter?.text).toContain("Subject: Your day on Cairn");
    expect(await arriving(minutesOn(24 * 60))).toEqual([]);
  });

  test("goes to confirmed addresses only, and to nobody who wants none", async () => {
    await said();
    await db().person.update({ where: { id: owner.id }, data: { emailConfirmedAt: null } });
    expect(await arriving(MONDAY)).toEqual([]);
    await wants(owner, "never");
    expect(await arriving(MONDAY)).toEqual([]);
  });

  test("goes to nobody of a demo", async () => {
    await said();
    const { id } = await db().demoWorld.create({
      data: { tells: MONDAY, endsAt: minutesOn(999) },
      select: { id: true },
    });
    await db().person.update({ where: { id: owner.id }, data: { demoWorldId: id } });
    expect(await arriving(MONDAY)).toEqual([]);
  });

  test("goes to nobody whose account was closed or is gone", async () => {
    await said();
    const person = { where: { id: owner.id } };
    await db().person.update({ ...person, data: { closedAt: BEFORE } });
    expect(await arriving(MONDAY)).toEqual([]);
    await db().person.update({ ...person, data: { closedAt: null } });
    expect(await arriving(MONDAY)).toHaveLength(1);
    await db().person.update({ ...person, data: { digestedAt: BEFORE } });
    await db().person.delete(person);
    expect(await arriving(MONDAY)).toEqual([]);
  });

  test("is one where two processes look round at once", async () => {
    await said();
    await Promise.all([sendDigests(MONDAY), sendDigests(MONDAY), sendDigests(minutesOn(1))]);
    await sendWaiting(MONDAY);
    expect(server.letters).toHaveLength(1);
  });

  test("is not sent days late, and the next one tells it all", async () => {
    await said();
    expect(await arriving(minutesOn(25 * 60))).toEqual([]);
    expect(await arriving(minutesOn(7 * 24 * 60))).toHaveLength(1);
  });

  test.each(STAGES)("never holds what a review says: %s", async (stage) => {
    const manager = await somebody("Mona");
    await standsIn(planId, manager, "manager");
    for (const person of [owner, mentor, manager]) await wants(person, "weekly");
    await logOn(owner, (await goalOn(owner, planId)).id);
    await reviewAt({ owner, manager }, planId, stage);
    await sendDigests(MONDAY);
    const kept = await db().mail.findMany();
    await sendWaiting(MONDAY);
    const all = JSON.stringify([kept, server.letters]);
    for (const { email } of [mentor, manager]) expect(all).toContain(`To: ${email}`);
    expect(all).toMatch(/steps? in (a review|reviews)/);
    const words = Object.values(WORDS).join(" ").split(" ");
    for (const word of words.filter(({ length }) => length > 4)) expect(all).not.toContain(word);
  });
});

describe("the link in a digest", () => {
  test("ends them, also when it is followed twice", async () => {
    await said();
    const token = unsubscribeToken(owner.id);
    expect(await canUnsubscribe(token)).toBe(true);
    for (const _ of [1, 2]) {
      expect(await unsubscribe(token, BEFORE)).toEqual({ ok: true, value: null });
    }
    expect(await arriving(MONDAY)).toEqual([]);
  });

  test("is nothing once altered, for somebody else, or for an account that is gone", async () => {
    const token = unsubscribeToken(owner.id);
    const other = unsubscribeToken(mentor.id);
    const forged = other.slice(0, 20) + token.slice(20);
    const notFound = { ok: false, problem: { code: "not-found" } };
    for (const bad of [forged, token.slice(1), "", `${token}A`, unsubscribeToken(randomUUID())]) {
      expect(await unsubscribe(bad, BEFORE)).toEqual(notFound);
      expect(await canUnsubscribe(bad)).toBe(false);
    }
  });
});
