import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DomainEvent, MeasureFigures } from "@/lib/domain/events";
import type { GoalState } from "@/lib/domain/goals";
import { changesOf, type GoalEvent, stateBefore } from "@/lib/domain/reviews/changes";
import {
  isTold,
  type Packet,
  type PacketFacts,
  packetOf,
  packetProgress,
  withGoals,
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
const dates = (due: number) => ({ startsOn: d(0), dueOn: d(due) });
const moved = (from: number, to: number, why: string | null = null) =>
  happened({ verb: "goal.moved", figures: { from: dates(from), to: dates(to) } }, why);
const count = (target: number) => ({ kind: "count" as const, target });
const amount = (target: number, baseline: number) => ({
  kind: "amount" as const,
  ...{ target, baseline },
});
const hold = (op: "at-least" | "at-most") => ({ kind: "hold" as const, target: 95, op });
const measured = (from: MeasureFigures, to: MeasureFigures) =>
  happened({ verb: "goal.remeasured", figures: { from, to } });
const reworded: DomainEvent = { verb: "goal.edited", figures: { fields: ["title"] } };
const renamed = (was: string, became: string, why: string | null = null): GoalEvent => ({
  ...happened(reworded, why),
  words: { was, became },
});
const ticked = happened({ verb: "goal.ticked", figures: { on: d(20) } });
const unticked = happened({ verb: "goal.unticked", figures: { wasOn: d(20) } });
const dropped = happened({ verb: "goal.dropped", figures: { on: d(30) } });
const restored = happened({ verb: "goal.restored", figures: { wasOn: d(30) } });
const open: GoalState = { is: "open" };
const done: GoalState = { is: "done", on: d(20), by: "her", isReached: false };
const letGo: GoalState = { is: "dropped", on: d(30), why: "Another team does it" };

describe("what happened to a goal", () => {
  test.each<[string, GoalEvent[], GoalState, unknown[]]>([
    ["nothing", [], open, []],
    ["done", [ticked], done, [{ is: "done", on: d(20) }]],
    ["done and open again", [ticked, unticked], open, []],
    ["open again", [unticked], open, [{ is: "reopened" }]],
    ["let go, and why", [dropped], letGo, [{ is: "dropped", on: d(30), why: letGo.why }]],
    ["let go and taken up again", [dropped, restored], open, []],
    ["taken up again", [restored], open, [{ is: "restored" }]],
    ["let go before, done now", [restored, ticked], done, [{ is: "done", on: d(20) }]],
    [
      "moved twice, for two reasons",
      [moved(60, 70, "Ill"), moved(70, 90, "Still ill")],
      open,
      [{ is: "moved", from: dates(60), to: dates(90), why: "Ill · Still ill" }],
    ],
    ["moved and moved back", [moved(60, 70), moved(70, 60)], open, []],
    [
      "moved as suggested, for the suggestion's reason",
      [{ ...moved(60, 70, "The interface\nis  delayed"), suggestedBy: "t" }],
      open,
      [
        {
          ...{ is: "moved", from: dates(60), to: dates(70) },
          ...{ why: "The interface is delayed", suggestedBy: ["t"] },
        },
      ],
    ],
    [
      "moved as suggested without a word",
      [{ ...moved(60, 70), suggestedBy: "t" }],
      open,
      [{ is: "moved", from: dates(60), to: dates(70), why: null, suggestedBy: ["t"] }],
    ],
    [
      "moved as suggested, taken back, and moved otherwise",
      [{ ...moved(60, 70, "Delayed"), suggestedBy: "t" }, moved(70, 60), moved(60, 80, "Ill")],
      open,
      [{ is: "moved", from: dates(60), to: dates(80), why: "Ill" }],
    ],
    [
      "another baseline",
      [measured(amount(80, 20), amount(80, 25))],
      open,
      [{ is: "remeasured", from: amount(80, 20), to: amount(80, 25), why: null }],
    ],
    [
      "at most instead of at least",
      [measured(hold("at-least"), hold("at-most"))],
      open,
      [{ is: "remeasured", from: hold("at-least"), to: hold("at-most"), why: null }],
    ],
    [
      "another unit, then another target",
      [
        { ...measured(count(8), count(8)), words: { was: "hours", became: "days" } },
        measured(count(8), count(5)),
      ],
      open,
      [
        {
          ...{ is: "remeasured", why: null },
          from: { ...count(8), unit: "hours" },
          to: { ...count(5), unit: "days" },
        },
      ],
    ],
    [
      "measured otherwise and back",
      [measured(count(8), count(5)), measured(count(5), count(8))],
      open,
      [],
    ],
    [
      "measured when less was kept, the same since",
      [measured({ kind: "amount", target: 80 }, amount(80, 20))],
      open,
      [],
    ],
    [
      "now called otherwise, twice",
      [renamed("A", "B", "Scope"), renamed("B", "C")],
      open,
      [{ is: "renamed", from: "A", to: "C", why: "Scope" }],
    ],
    ["called otherwise and back", [renamed("A", "B"), renamed("B", "A")], open, []],
    ["called otherwise where no words were kept", [happened(reworded)], open, []],
    [
      "another target, and why",
      [happened({ verb: "goal.remeasured", figures: { from: count(8), to: count(5) } }, "Scope")],
      open,
      [{ is: "remeasured", from: count(8), to: count(5), why: "Scope" }],
    ],
    [
      "new",
      [happened({ verb: "goal.added", figures: { horizon: "short", ...dates(60) } })],
      open,
      [{ is: "added" }],
    ],
  ])("%s", (_, events, now, changes) => {
    expect(changesOf(events, now)).toEqual(changes);
  });

  test.each<[GoalEvent[], GoalState, string]>([
    [[], done, "done"],
    [[ticked], done, "open"],
    [[unticked, ticked], done, "done"],
    [[restored], open, "dropped"],
  ])("%#: before, it was another", (events, now, was) => {
    expect(stateBefore(events, now)).toBe(was);
  });
});

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
    expect(packetProgress(withGoals(told, new Set(["a"])))).toMatchObject({ before: 0.4 });
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
