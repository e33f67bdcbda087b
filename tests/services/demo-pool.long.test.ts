// The worlds that wait: telling so many takes long.
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/days";
import { exploreDemo } from "@/lib/services/demo/explore";
import { fillPool, POOL } from "@/lib/services/demo/pool";
import { seedTemplates } from "@/lib/services/seed";
import { memberOfSession } from "@/lib/services/sessions";
import { sweep } from "@/lib/services/sweep";
import { readTemplates } from "@/seeds/read-templates";
import { testDatabase } from "../support/database";
import { NOW, TODAY, visit } from "../support/people";
import { must } from "../support/plans";

const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
/** A visit whose work for afterwards is left undone. */
const guest = { ...visit, later: () => {} };

beforeAll(async () => {
  await testDatabase();
  vi.stubEnv("DEMO", "1");
  await seedTemplates(readTemplates());
});

beforeEach(async () => {
  await sweep(later(400));
  expect(await db().demoWorld.count()).toBe(0);
});

const enter = async () => {
  const { sessionId } = must(await exploreDemo(guest, {}));
  const member = await memberOfSession(sessionId, NOW);
  if (member === null) throw new Error("no session");
  return member;
};
const waiting = () => db().demoWorld.count({ where: { state: "waiting" } });

test("worlds are told ahead until the pool is full, and no more", async () => {
  await fillPool(NOW);
  await Promise.all([fillPool(NOW), fillPool(NOW)]);
  expect(await waiting()).toBe(POOL);
});

test("worlds taken at once by several are each somebody's own", async () => {
  await fillPool(NOW);
  const guests = await Promise.all(Array.from({ length: POOL + 1 }, () => enter()));
  expect(new Set(guests.map(({ personId }) => personId)).size).toBe(POOL + 1);
  expect(await waiting()).toBe(0);
});

test("worlds follow the day: one of yesterday is told anew", async () => {
  await fillPool(NOW);
  await fillPool(later(1));
  const told = await db().demoWorld.findMany({ where: { state: "waiting" } });
  expect(told.map(({ tells }) => tells.toISOString().slice(0, 10))).toEqual(
    Array(POOL).fill(addDays(TODAY, 1)),
  );
});
