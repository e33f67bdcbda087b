import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  correctEntry,
  ENTRIES_PER_GOAL,
  type Entry,
  type EntryDraft,
  type Logged,
  logEntry,
} from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import { isReached, sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import type { Outcome } from "@/lib/domain/problems";
import { accepted, aGoal, codeOf, counted, d, entry } from "./support/worlds";

const act = { today: d(30), by: "her" };
const draft = (n: number, figure: Partial<EntryDraft> = {}): EntryDraft => ({
  occurredOn: d(n),
  amount: null,
  item: null,
  done: null,
  ...figure,
});
const list: Measure = { kind: "checklist", items: ["a", "b"].map((key) => ({ key, title: key })) };
const spend: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };
const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "%" };

describe("what may be logged", () => {
  test.each<[string, Measure, Partial<EntryDraft>, string]>([
    ["a note on a tick", { kind: "tick" }, {}, "accepted"],
    ["an amount on a tick", { kind: "tick" }, { amount: 1 }, "entry.amount-unwanted"],
    ["an item on a tick", { kind: "tick" }, { item: "a" }, "entry.item-unwanted"],
    ["a count", aGoal().measure, { amount: 1 }, "accepted"],
    ["a count of none", aGoal().measure, { amount: 0 }, "accepted"],
    ["a count below none", aGoal().measure, { amount: -1 }, "entry.amount-negative"],
    ["a count without its number", aGoal().measure, {}, "entry.amount-missing"],
    ["a number that is none", aGoal().measure, { amount: Number.NaN }, "entry.amount-missing"],
    ["a count with an item", aGoal().measure, { amount: 1, item: "a" }, "entry.item-unwanted"],
    ["a count with a mark", aGoal().measure, { amount: 1, done: true }, "entry.item-unwanted"],
    ["a reading below zero", spend, { amount: -3 }, "accepted"],
    ["an amount without its reading", spend, {}, "entry.amount-missing"],
    ["a level", sla, { amount: 96 }, "accepted"],
    ["a level without its reading", sla, {}, "entry.amount-missing"],
    ["an item", list, { item: "a", done: true }, "accepted"],
    ["an item that is not on the list", list, { item: "z", done: true }, "entry.item-unknown"],
    ["a list without an item", list, {}, "entry.item-unknown"],
    ["a list with an amount", list, { item: "a", amount: 1 }, "entry.amount-unwanted"],
  ])("%s", (_, measure, figure, code) => {
    const goal = aGoal({ measure });
    expect(codeOf(logEntry({ goal, entries: [] }, draft(1, figure), act))).toBe(code);
  });

  test("nothing that is yet to come", () => {
    const log = (n: number) =>
      logEntry({ goal: aGoal(), entries: [] }, draft(n, { amount: 1 }), act);
    expect(codeOf(log(30))).toBe("accepted");
    expect(log(31)).toEqual({ ok: false, problem: { code: "entry.in-future", today: d(30) } });
  });

  test("nothing on a goal that was let go", () => {
    const goal = aGoal({ state: { is: "dropped", on: d(9), why: "x" } });
    const outcome = logEntry({ goal, entries: [] }, draft(1, { amount: 1 }), act);
    expect(codeOf(outcome)).toBe("goal.already-dropped");
  });

  test("no more than a goal has room for", () => {
    const full = Array.from({ length: ENTRIES_PER_GOAL }, (_, n) => entry(n + 1, d(1)));
    const goal = aGoal({ measure: { kind: "tick" } });
    expect(codeOf(logEntry({ goal, entries: full }, draft(1), act))).toBe("entry.too-many");
  });

  test("an item is done unless it is said to be open", () => {
    const goal = aGoal({ measure: list });
    const log = (done: boolean | null) =>
      accepted(logEntry({ goal, entries: [] }, draft(1, { item: "a", done }), act)).next.entry.done;
    expect([log(null), log(true), log(false)]).toEqual([true, true, false]);
  });
});

describe("logging", () => {
  test("numbers the entry after the last one and adds it up", () => {
    const { next, events } = accepted(
      logEntry({ goal: aGoal(), entries: counted([1, 1], [2, 1]) }, draft(3, { amount: 1 }), act),
    );
    expect(next.entry).toMatchObject({ number: 3, amount: 1, supersedes: null, isVoid: false });
    expect(next.sums).toMatchObject({ count: 3, sum: 3, lastOn: d(3) });
    expect(next.state).toEqual({ is: "open" });
    expect(events).toEqual([{ verb: "entry.logged", figures: draft(3, { amount: 1 }) }]);
  });

  test.each<[string, Measure, Entry[], EntryDraft]>([
    ["a count", aGoal().measure, counted([1, 4]), draft(9, { amount: 1 })],
    ["an amount", spend, counted([1, 80]), draft(9, { amount: 69 })],
    ["a list", list, [entry(1, d(1), { item: "a", done: true })], draft(9, { item: "b" })],
  ])("reaching the target completes %s", (_, measure, entries, last) => {
    const { next, events } = accepted(logEntry({ goal: aGoal({ measure }), entries }, last, act));
    expect(next.state).toEqual({ is: "done", on: d(9), by: "her", isReached: true });
    expect(events.at(-1)).toEqual({ verb: "goal.reached", figures: { on: d(9) } });
  });

  test("a back-dated milestone completes a count on the day its ledger reaches the target", () => {
    const ledger = { goal: aGoal(), entries: counted([1, 2], [20, 2]) };
    const { next } = accepted(logEntry(ledger, draft(5, { amount: 1 }), act));
    expect(next.state).toMatchObject({ is: "done", on: d(20) });
  });

  test("a level to hold is never completed by a reading", () => {
    const { next } = accepted(
      logEntry({ goal: aGoal({ measure: sla }), entries: [] }, draft(9, { amount: 99 }), act),
    );
    expect(next.state).toEqual({ is: "open" });
  });

  test("a worse reading later leaves a reached amount done; an item put back reopens its list", () => {
    const state: Goal["state"] = { is: "done", on: d(5), by: "her", isReached: true };
    const worse = { goal: aGoal({ measure: spend, state }), entries: counted([5, 70]) };
    expect(accepted(logEntry(worse, draft(9, { amount: 90 }), act)).next.state.is).toBe("done");
    const both = ["a", "b"].map((item, at) => entry(at + 1, d(5), { item, done: true }));
    const whole = { goal: aGoal({ measure: list, state }), entries: both };
    const back = accepted(logEntry(whole, draft(9, { item: "a", done: false }), act));
    expect(back.next.state).toEqual({ is: "open" });
    expect(back.events.at(-1)?.verb).toBe("goal.reopened");
  });

  test("on a goal she ticked early keeps her tick", () => {
    const state: Goal["state"] = { is: "done", on: d(5), by: "her", isReached: false };
    const { next, events } = accepted(
      logEntry({ goal: aGoal({ state }), entries: counted([1, 4]) }, draft(9, { amount: 1 }), act),
    );
    expect(next.state).toEqual(state);
    expect(events).toHaveLength(1);
  });
});

describe("the laws of logging", () => {
  const acts = fc.array(
    fc.record({
      verb: fc.constantFrom("log", "log", "log", "correct", "void"),
      on: fc.integer({ min: 0, max: 30 }),
      amount: fc.integer({ min: 0, max: 4 }),
      which: fc.nat(20),
    }),
    { maxLength: 25 },
  );

  test("after any acts the kept sums are the ledger's, and done by reaching means reached", () => {
    fc.assert(
      fc.property(acts, (done) => {
        let goal = aGoal();
        let entries: Entry[] = [];
        for (const { verb, on, amount, which } of done) {
          const ledger = { goal, entries };
          const id = `entry-${(which % Math.max(1, entries.length)) + 1}`;
          const figure = draft(on, { amount });
          const outcome: Outcome<{ next: Logged }> =
            verb === "log"
              ? logEntry(ledger, figure, act)
              : correctEntry(ledger, id, verb === "void" ? "void" : figure, act);
          if (!outcome.ok) continue;
          const { next } = outcome.value;
          entries = [...entries, { ...next.entry, id: `entry-${next.entry.number}` }];
          goal = { ...goal, state: next.state };
          expect(next.sums).toEqual(sums(goal.measure, goal, entries));
          expect(goal.state.is === "done").toBe(isReached(goal.measure, next.sums));
        }
      }),
      { numRuns: 300 },
    );
  });
});
