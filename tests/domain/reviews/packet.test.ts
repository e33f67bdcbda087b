import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DomainEvent } from "@/lib/domain/events";
import type { GoalState } from "@/lib/domain/goals";
import type { GoalEvent } from "@/lib/domain/reviews/changes";
import {
  isTold,
  type Packet,
  type PacketFacts,
  packetNow,
  packetOf,
  packetProgress,
} from "@/lib/domain/reviews/packet";
import { aGoal, counted, d, entry, someLedger } from "../support/worlds";

const happened = (event: DomainEvent, why: string | null = null): GoalEvent => ({
  event,
  entryId: null,
  why,
});
const logged = (entryId: string): GoalEvent => ({
  event: {
    verb: "entry.logged",
    figures: { occurredOn: d(10), amount: 1, item: null, done: null },
  },
  entryId,
  why: null,
});
const ticked = happened({ verb: "goal.ticked", figures: { on: d(20) } });
const dropped = happened({ verb: "goal.dropped", figures: { on: d(30) } });
const done: GoalState = { is: "done", on: d(20), by: "her", isReached: false };
const letGo: GoalState = { is: "dropped", on: d(30), why: "Another team does it" };

const link = (url: string) => ({ url: `https://example.org/${url}`, title: null });

function packet(...goals: PacketFacts[]): Packet {
  return packetOf({ planTitle: "A plan", since: d(0), on: d(60), pauses: [], goals });
}

describe("the packet", () => {
  const entries = counted([5, 1], [20, 1], [40, 1]).map((one, at) => ({
    ...one,
    evidence: [link("same"), link(String(at))],
  }));

  test("tells where a goal stood by what was recorded before, back-dated or not", () => {
    const [goal] = packet({
      goal: aGoal(),
      entries,
      // The first by day was the last to be recorded.
      events: [logged("entry-3"), logged("entry-1")],
    }).goals;
    expect(goal).toMatchObject({
      before: { actual: 0.2, raw: 1 },
      now: { actual: 0.6, raw: 3 },
      milestones: 2,
      evidence: [link("same"), link("0"), link("2")],
    });
  });

  test("counts what was corrected once and what was taken away not at all", () => {
    const ledger = [
      entry(1, d(5), { amount: 1 }),
      entry(2, d(5), { amount: 2, supersedes: "entry-1" }),
      entry(3, d(6), { amount: 1 }),
      entry(4, d(6), { supersedes: "entry-3", isVoid: true }),
    ].map((one) => ({ ...one, evidence: [] }));
    const events = ledger.map(({ id }) => logged(id));
    const [goal] = packet({ goal: aGoal(), entries: ledger, events }).goals;
    expect(goal).toMatchObject({ milestones: 1, now: { raw: 2 }, before: { raw: 0 } });
  });

  test("leads with what was reached and ends with what was let go", () => {
    const goals = [
      { goal: aGoal({ id: "late", dueOn: d(50) }), entries: [], events: [] },
      { goal: aGoal({ id: "let-go", state: letGo }), entries: [], events: [dropped] },
      { goal: aGoal({ id: "reached", state: done }), entries: [], events: [ticked] },
    ];
    expect(packet(...goals).goals.map(({ goalId, word }) => [goalId, word])).toEqual([
      ["reached", "done"],
      ["late", "overdue"],
      ["let-go", "dropped"],
    ]);
  });

  test("is silent about goals that neither moved nor should have", () => {
    const quiet = { goal: aGoal({ startsOn: d(59), dueOn: d(90) }), entries: [], events: [] };
    const late = { goal: aGoal({ dueOn: d(50) }), entries: [], events: [] };
    expect(packet(quiet, late).goals.filter(isTold)).toHaveLength(1);
  });

  test("moves the plan by what happened, goals let go left out", () => {
    const told = packet(
      { goal: aGoal({ id: "a", weight: 3 }), entries, events: [logged("entry-3")] },
      { goal: aGoal({ id: "b", state: done }), entries: [], events: [ticked] },
      { goal: aGoal({ id: "c", state: letGo }), entries: [], events: [dropped] },
    );
    expect(packetProgress(told)).toMatchObject({ before: 0.3, now: 0.7 });
    expect(
      packetProgress(packetNow(told, { goals: [{ goalId: "a" }], names: new Set() })),
    ).toMatchObject({ before: 0.4 });
    expect(packetProgress(packet())).toEqual({ before: 0, now: 0, expected: 0 });
  });

  test("of everything recorded since, stood at nothing before", () => {
    fc.assert(
      fc.property(someLedger, ({ measure, entries: ledger }) => {
        const facts = ledger.map((one) => ({ ...one, evidence: [] }));
        const [goal] = packet({
          goal: aGoal({ measure }),
          entries: facts,
          events: ledger.map(({ id }) => logged(id)),
        }).goals;
        expect(goal?.before.actual).toBe(0);
        expect(goal?.now.actual).toBeGreaterThanOrEqual(0);
        expect(goal?.now.actual).toBeLessThanOrEqual(1);
      }),
    );
  });
});
