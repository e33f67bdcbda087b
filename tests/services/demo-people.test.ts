// The demo's people: one world with six in it, three of whom one can be.
import { beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { StepOver } from "@/lib/schemas/demo";
import { exploreDemo } from "@/lib/services/demo/explore";
import { peopleOfDemo, stepOver } from "@/lib/services/demo/step-over";
import { mentoringPage } from "@/lib/services/mentoring/page";
import { seedTemplates } from "@/lib/services/seed";
import { asViewer, memberOfSession } from "@/lib/services/sessions";
import { sweep } from "@/lib/services/sweep";
import { teamPage } from "@/lib/services/team/page";
import { todayPage } from "@/lib/services/today";
import { addressOf } from "@/seeds/demo/people";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { told } from "../support/demo";
import { NOW, somebody, TODAY, visit } from "../support/people";
import { must } from "../support/plans";

/** A visit whose work for afterwards is left undone. */
const guest = { ...visit, later: () => {} };
let world: Awaited<ReturnType<typeof told>>;

beforeAll(async () => {
  await testDatabase();
  vi.stubEnv("DEMO", "1");
  await seedTemplates(readTemplates());
  world = await told(TODAY);
});

const memberOf = async ({ sessionId }: { sessionId: string }) => {
  const member = await memberOfSession(sessionId, NOW);
  if (member === null) throw new Error("no session");
  const context = { viewer: asViewer(member), sessionId, today: TODAY, now: NOW };
  return { member, context };
};
const worldIdOf = async (id: string) =>
  (await db().person.findUniqueOrThrow({ where: { id } })).demoWorldId;

describe("a manager's demo", () => {
  test("has a team of four, each in another state, and a word for three", async () => {
    const team = must(await teamPage(world.as("manager")));
    const words = Object.fromEntries(
      team.rows.map(({ owner, outlook }) => [owner, outlook.word] as const),
    );
    expect(words).toMatchObject({
      "Ivo Brandt": "ahead",
      "Lena Sorel": "slipping",
      "Noor Haddad": "paused",
    });
    expect(team.rows).toHaveLength(4);
    const needs = team.needs.map(({ owner, needs: [first] }) => [owner, first?.kind]);
    expect(needs).toEqual([
      ["Ivo Brandt", "question"],
      ["Runa Vik", "begin-review"],
      ["Lena Sorel", "quiet"],
    ]);
  });
});

describe("a mentor's demo", () => {
  test("has questions that wait for him, and one of his that waits for her", async () => {
    const { waiting, asked, plans } = must(await mentoringPage(world.as("mentor")));
    expect(waiting.map(({ who }) => who)).toEqual(["Runa Vik", "Ivo Brandt"]);
    expect(asked.map(({ who }) => who)).toContain("Runa Vik");
    expect(plans).toHaveLength(2);
  });
});

describe("the engineer's demo", () => {
  test("says on Today what waits for her: a question, and her half of the second review", async () => {
    const { questions, reviews } = must(await todayPage(world.context));
    expect(questions.map(({ author }) => author)).toEqual(["Tariq Aziz"]);
    expect(reviews).toMatchObject([{ what: "write", whose: null }]);
  });

  test("holds a review that both signed, one suggestion taken and one open", async () => {
    const { planId } = world;
    const [first, second] = await db().review.findMany({
      where: { planId },
      orderBy: { from: "asc" },
    });
    expect(first?.sealedAt).not.toBeNull();
    expect(second?.sealedAt).toBeNull();
    const suggestions = await db().suggestion.findMany({ where: { planId } });
    expect(suggestions.map(({ state }) => state).sort()).toEqual(["open", "taken"]);
  });
});

describe("stepping over", () => {
  test("one comes in as any of three, and steps to any other of the same world", async () => {
    const came = must(await exploreDemo(guest, { as: "manager" }));
    const { member, context } = await memberOf(came);
    expect([came.as, member.name, member.isManager]).toEqual(["manager", "Mara Lindt", true]);
    const next = must(await stepOver(context, { as: "mentor" }));
    const mentor = await memberOf(next);
    expect(mentor.member).toMatchObject({ name: "Tariq Aziz", isMentor: true, isInDemo: true });
    expect(await worldIdOf(mentor.member.personId)).toBe(await worldIdOf(member.personId));
    expect(await memberOfSession(came.sessionId, NOW)).toMatchObject({ name: "Mara Lindt" });
    expect(peopleOfDemo(mentor.member).map(({ isSelf }) => isSelf)).toEqual([false, false, true]);
  });

  test("a stranger finds nobody to be", async () => {
    const { context } = await somebody("Olga");
    for (const as of ["engineer", "manager", "mentor"] as const) {
      expect(await stepOver(context, { as })).toMatchObject({ problem: { code: "not-found" } });
    }
  });

  test("no other world can be named, and none is reached", async () => {
    const { sessionId } = must(await exploreDemo(guest, {}));
    const { member, context } = await memberOf({ sessionId });
    const elsewhere = addressOf("manager", world.worldId);
    for (const as of [elsewhere, world.as("manager").viewer.personId, "quiet", ""]) {
      expect(StepOver.safeParse({ as }).success).toBe(false);
    }
    expect(StepOver.safeParse({ as: "mentor", worldId: world.worldId }).success).toBe(false);
    const { member: manager } = await memberOf(must(await stepOver(context, { as: "manager" })));
    expect(await worldIdOf(manager.personId)).toBe(await worldIdOf(member.personId));
    expect(manager.email).not.toBe(elsewhere);
  });

  test("a key that may only read steps nowhere", async () => {
    const { context } = world;
    const reading = { ...context, viewer: { ...context.viewer, canWrite: false } };
    expect(await stepOver(reading, { as: "manager" })).toMatchObject({
      problem: { code: "token.scope" },
    });
  });
});

// It takes the world away, so it stands last.
test("a world that is over leaves nothing: no plan, word, review or person", async () => {
  expect(await db().review.count()).toBeGreaterThan(0);
  await sweep(new Date(NOW.getTime() + 2 * 86_400_000));
  expect(
    await Promise.all([
      db().plan.count(),
      db().review.count(),
      db().comment.count(),
      db().suggestion.count(),
      db().invitation.count(),
      db().person.count({ where: { demoWorldId: { not: null } } }),
    ]),
  ).toEqual([0, 0, 0, 0, 0, 0]);
});
