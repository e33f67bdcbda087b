import { beforeAll, describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { peopleRoom } from "@/lib/services/participants";
import { journalRoom, resourcesRoom, skillsRoom } from "@/lib/services/plans/rooms";
import { startPlan } from "@/lib/services/plans/start";
import { reviewsRoom } from "@/lib/services/reviews/room";
import { seedTemplates } from "@/lib/services/seed";
import type { PlanJson } from "@/lib/views/json";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { type Person, somebody } from "../support/people";
import { must, standsIn } from "../support/plans";

await testDatabase();
const files = readTemplates();
let runa: Person;
let plans: PlanJson[];
beforeAll(async () => {
  await seedTemplates(files);
  runa = await somebody("Runa");
  plans = [];
  for (const { slug } of files) {
    const input = { template: slug, startsOn: day("2026-01-31") };
    plans.push(must(await startPlan(runa.context, input)));
  }
});

const planOf = (at: number): PlanJson => plans[at] as PlanJson;
const notFound = { ok: false, problem: { code: "not-found" } };

describe("the rooms of a plan", () => {
  test.each(files.map(({ slug }, at) => [slug, at] as const))(
    "hold every fact of %s beside the goals",
    async (_, at) => {
      const planId = planOf(at).id;
      const blueprint = files[at]?.blueprint;
      const { context } = runa;
      const skills = must(await skillsRoom(context, { planId }));
      const resources = must(await resourcesRoom(context, { planId }));
      const journal = must(await journalRoom(context, { planId }));
      expect({
        areas: skills.areas,
        skills: skills.skills,
        resources: resources.resources,
        projects: resources.projects,
        budgets: resources.budgets?.map(({ amount, currency, per, purpose, events }) => ({
          ...{ amount, currency, per, purpose, events },
        })),
        rituals: journal.rituals,
        supports: journal.supports,
        notes: journal.notes,
        provenance: journal.provenance,
        tracking: journal.tracking ?? undefined,
      }).toEqual({
        areas: blueprint?.areas,
        skills: blueprint?.skills,
        resources: blueprint?.resources,
        projects: blueprint?.projects,
        budgets: blueprint?.budgets.map(({ key, events = [], ...budget }) => ({
          ...budget,
          events,
        })),
        rituals: blueprint?.rituals,
        supports: blueprint?.supports,
        notes: blueprint?.notes,
        provenance: blueprint?.provenance,
        tracking: blueprint?.tracking,
      });
    },
  );

  test("name each tool of skills and goals once", async () => {
    const { tools } = must(await skillsRoom(runa.context, { planId: planOf(0).id }));
    expect(tools).toEqual([...new Set(tools)]);
    expect(tools).toEqual(expect.arrayContaining(["PostgreSQL", "Kafka", "Tableau"]));
  });

  test("count review days from the start, each clamped by itself", async () => {
    const room = must(await reviewsRoom(runa.context, { planId: planOf(0).id }));
    expect(room.days).toEqual(["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]);
    expect(room.next).toBe("2026-04-30");
    expect(room.rituals.map(({ cadence }) => cadence)).toEqual(["monthly", "quarterly"]);
  });

  test("say who is on the plan", async () => {
    const planId = planOf(1).id;
    const mentor = await somebody("Mentor");
    await standsIn(planId, mentor, "mentor");
    const { people } = must(await peopleRoom(mentor.context, { planId }));
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ["Runa", "owner"],
      ["Mentor", "mentor"],
    ]);
  });

  test("are not there for strangers, nor for malformed ids", async () => {
    const stranger = await somebody("Stranger");
    const planId = planOf(0).id;
    for (const room of [skillsRoom, resourcesRoom, journalRoom, reviewsRoom, peopleRoom]) {
      expect(await room(stranger.context, { planId })).toEqual(notFound);
      expect(await room(runa.context, { planId: "../etc" })).toEqual(notFound);
    }
  });

  test("keep money from mentors and readers, and people from readers", async () => {
    const planId = planOf(2).id;
    const money = async (role: "manager" | "mentor" | "reader") => {
      const guest = await somebody(role);
      await standsIn(planId, guest, role);
      const people = await peopleRoom(guest.context, { planId });
      return [must(await resourcesRoom(guest.context, { planId })).budgets?.length, people.ok];
    };
    expect(await money("manager")).toEqual([1, true]);
    expect(await money("mentor")).toEqual([undefined, true]);
    expect(await money("reader")).toEqual([undefined, false]);
    const reader = await somebody("reader");
    await standsIn(planId, reader, "reader");
    expect(await peopleRoom(reader.context, { planId })).toEqual(notFound);
  });
});
