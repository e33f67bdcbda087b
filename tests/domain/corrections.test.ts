import { describe, expect, test } from "vitest";
import { correctEntry, type EntryDraft } from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";
import { accepted, aGoal, codeOf, counted, d, entry } from "./support/worlds";

const act = { today: d(30), by: "her" };
const draft = (n: number, figure: Partial<EntryDraft> = {}): EntryDraft => ({
  occurredOn: d(n),
  amount: null,
  item: null,
  done: null,
  ...figure,
});
const _list: Measure = { kind: "checklist", items: ["a", "b"].map((key) => ({ key, title: key })) };
const _spend: Measure = { kind: "amount", baseline: 100, target: 70, unit: "%" };
const _sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "%" };

describe("correcting", () => {
  const state: Goal["state"] = { is: "done", on: d(9), by: "her", isReached: true };
  const five = { goal: aGoal({ state }), entries: counted([1, 4], [9, 1]) };

  test("puts the new figure in place of the old one and keeps both", () => {
    const ledger = { goal: aGoal(), entries: counted([1, 3]) };
    const outcome = correctEntry(ledger, "entry-1", draft(2, { amount: 2 }), act);
    const { next, events } = accepted(outcome);
    expect(next.entry).toMatchObject({ number: 2, supersedes: "entry-1", amount: 2 });
    expect(next.sums).toMatchObject({ count: 1, sum: 2, lastOn: d(2) });
    const was = draft(1, { amount: 3 });
    const is = draft(2, { amount: 2 });
    expect(events).toEqual([{ verb: "entry.corrected", figures: { was, is } }]);
  });

  test("below the target reopens a goal that was done by reaching it", () => {
    const { next, events } = accepted(correctEntry(five, "entry-2", "void", act));
    expect(next.state).toEqual({ is: "open" });
    expect(next.entry).toMatchObject({ isVoid: true, amount: null, supersedes: "entry-2" });
    expect(events.map((event) => event.verb)).toEqual(["entry.voided", "goal.reopened"]);
  });

  test("leaves done what she ticked herself", () => {
    const ticked = { ...five, goal: aGoal({ state: { ...state, isReached: false } }) };
    expect(accepted(correctEntry(ticked, "entry-2", "void", act)).next.state.is).toBe("done");
  });

  test("of the day moves the day the goal was done", () => {
    const { next } = accepted(correctEntry(five, "entry-2", draft(7, { amount: 1 }), act));
    expect(next.state).toEqual({ ...state, on: d(7) });
  });

  test("up to the target completes an open goal", () => {
    const ledger = { goal: aGoal(), entries: counted([1, 4]) };
    const { next } = accepted(correctEntry(ledger, "entry-1", draft(1, { amount: 5 }), act));
    expect(next.state).toMatchObject({ is: "done", on: d(1), isReached: true });
  });

  test("is refused for what is not there, was corrected before, or does not fit", () => {
    const ledger = { goal: aGoal(), entries: counted([1, 1]) };
    const fixed = draft(1, { amount: 2 });
    expect(codeOf(correctEntry(ledger, "nothing", fixed, act))).toBe("entry.supersedes-unknown");
    expect(codeOf(correctEntry(ledger, "entry-1", draft(1), act))).toBe("entry.amount-missing");
    const future = draft(31, { amount: 1 });
    expect(codeOf(correctEntry(ledger, "entry-1", future, act))).toBe("entry.in-future");
    const twice = [...ledger.entries, entry(2, d(1), { amount: 2, supersedes: "entry-1" })];
    expect(codeOf(correctEntry({ ...ledger, entries: twice }, "entry-1", fixed, act))).toBe(
      "entry.already-superseded",
    );
  });

  test("brings back what was taken away, and takes nothing away twice", () => {
    const entries = [...counted([1, 1]), entry(2, d(1), { supersedes: "entry-1", isVoid: true })];
    const ledger = { goal: aGoal(), entries };
    expect(codeOf(correctEntry(ledger, "entry-2", "void", act))).toBe("entry.already-superseded");
    const back = correctEntry(ledger, "entry-2", draft(1, { amount: 1 }), act);
    expect(accepted(back).next.sums.sum).toBe(1);
  });
});
