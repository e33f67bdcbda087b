import { describe, expect, test } from "vitest";
import type { DomainEvent, MeasureFigures } from "@/lib/domain/events";
import type { GoalState } from "@/lib/domain/goals";
import { changesOf, type GoalEvent, stateBefore } from "@/lib/domain/reviews/changes";
import { d } from "../support/worlds";

const happened = (event: DomainEvent, why: string | null = null): GoalEvent => ({
  event,
  entryId: null,
  why,
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
