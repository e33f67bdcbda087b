// The world that refused requests must leave as it was.
import { afterEach, beforeEach, expect } from "vitest";
import { db } from "@/lib/db/client";

/** Everything a request could have changed. */
async function everything() {
  const [plans, goals, entries, pauses, reviews, events, keys] = await Promise.all([
    db().plan.findMany({ orderBy: { id: "asc" } }),
    db().goal.findMany({ orderBy: { id: "asc" } }),
    db().entry.findMany({ orderBy: { id: "asc" } }),
    db().pause.findMany({ orderBy: { id: "asc" } }),
    db().review.findMany({
      include: { parts: { orderBy: { half: "asc" } }, addenda: { orderBy: { id: "asc" } } },
      orderBy: { id: "asc" },
    }),
    db().event.count(),
    db().idempotency.count(),
  ]);
  return { plans, goals, entries, pauses, reviews, events, keys };
}

/** Fails each test of the surrounding group that writes anything. */
export function expectNothingWritten(): void {
  let before: Awaited<ReturnType<typeof everything>>;
  beforeEach(async () => {
    before = await everything();
  });
  afterEach(async () => {
    expect(await everything()).toEqual(before);
  });
}
