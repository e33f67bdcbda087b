// What pages remember of a plan goes by its event number: whatever changes in it must move that.
import { expect } from "vitest";
import { db } from "@/lib/db/client";

/** All that pages work out from a plan, and the number they remember it by; null once it is gone. */
export async function plainly(planId: string) {
  const where = { planId };
  const [plan, ...parts] = await Promise.all([
    db().plan.findUnique({ where: { id: planId } }),
    db().goal.findMany({ where, orderBy: { id: "asc" } }),
    db().pause.findMany({ where, orderBy: { id: "asc" } }),
    db().entry.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  if (plan === null) return null;
  const { eventCount, ...row } = plan;
  return { eventCount, all: JSON.stringify([row, parts]) };
}

type Plainly = Awaited<ReturnType<typeof plainly>>;

/** A changed plan has another event number. */
export function expectMoved(before: Plainly, after: Plainly): void {
  if (!before || !after || before.all === after.all) return;
  expect(after.eventCount).toBeGreaterThan(before.eventCount);
}
