import { describe, expect, test } from "vitest";
import { editGoal, moveDates } from "@/lib/domain/goal-edits";
import {
  dropGoal,
  type Goal,
  type GoalState,
  restoreGoal,
  tickGoal,
  untickGoal,
} from "@/lib/domain/goals";
import { sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { accepted, aGoal, codeOf, counted, d, entry } from "./support/worlds";

const her = { on: d(30), by: "her" };
const now = (goal: Goal, entries = counted()) => ({
  goal,
  sums: sums(goal.measure, goal, entries),
});
const done: GoalState = { is: "done", on: d(20), by: "her", isReached: false };
const dropped: GoalState = { is: "dropped", on: d(20), why: "other plans" };
const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "%" };
const held = now(aGoal({ measure: sla, dueOn: d(25) }), counted([5, 99]));

describe("ticking", () => {
  test("makes an open goal done by her own word", () => {
    expect(accepted(tickGoal(now(aGoal()), her))).toEqual({
      next: { is: "done", on: d(30), by: "her", isReached: false },
      events: [{ verb: "goal.ticked", figures: { on: d(30) } }],
    });
  });

  test("takes an untick back with its day, and not with one to come", () => {
    const again = accepted(tickGoal(now(aGoal()), { ...her, since: d(20) }));
    expect(again.next).toEqual({ is: "done", on: d(20), by: "her", isReached: false });
    expect(codeOf(tickGoal(now(aGoal()), { ...her, since: d(31) }))).toBe("goal.in-future");
  });

  test("a goal whose ledger stands at its target counts as reached", () => {
    const measure: Measure = { kind: "count", target: 2, unit: "stones" };
    const again = accepted(tickGoal(now(aGoal({ measure }), counted([1, 1], [2, 1])), her));
    expect(again.next).toMatchObject({ is: "done", isReached: true });
  });

  test("twice says when it was first done", () => {
    const again = tickGoal(now(aGoal({ state: done })), her);
    expect(again).toEqual({ ok: false, problem: { code: "goal.already-done", on: d(20) } });
  });

  test("is refused on a goal that was let go, and on one that held on its due day", () => {
    expect(codeOf(tickGoal(now(aGoal({ state: dropped })), her))).toBe("goal.already-dropped");
    expect(tickGoal(held, her)).toEqual({
      ok: false,
      problem: { code: "goal.already-done", on: d(25) },
    });
  });

  test("is undone whatever made it done", () => {
    for (const isReached of [true, false]) {
      const outcome = untickGoal(now(aGoal({ state: { ...done, isReached } })), her);
      expect(accepted(outcome)).toEqual({
        next: { is: "open" },
        events: [{ verb: "goal.unticked", figures: { wasOn: d(20) } }],
      });
    }
  });

  test("cannot be undone where it is open, and says why where it held", () => {
    expect(codeOf(untickGoal(now(aGoal()), her))).toBe("goal.not-done");
    expect(codeOf(untickGoal(now(aGoal({ state: dropped })), her))).toBe("goal.not-done");
    expect(codeOf(untickGoal(held, her))).toBe("goal.held");
  });
});

describe("letting go", () => {
  test("keeps the reason on the goal and out of the event", () => {
    expect(accepted(dropGoal(now(aGoal()), { on: d(30), why: "new role" }))).toEqual({
      next: { is: "dropped", on: d(30), why: "new role" },
      events: [{ verb: "goal.dropped", figures: { on: d(30) } }],
    });
  });

  test("takes a restore back with its day", () => {
    const again = accepted(dropGoal(now(aGoal()), { on: d(30), why: "other plans", since: d(20) }));
    expect(again.next).toEqual(dropped);
  });

  test("is refused when done or let go already", () => {
    const act = { on: d(30), why: "x" };
    expect(codeOf(dropGoal(now(aGoal({ state: done })), act))).toBe("goal.already-done");
    expect(codeOf(dropGoal(now(aGoal({ state: dropped })), act))).toBe("goal.already-dropped");
    expect(codeOf(dropGoal(held, act))).toBe("goal.already-done");
  });

  test("is undone by restoring, which is refused otherwise", () => {
    expect(accepted(restoreGoal(now(aGoal({ state: dropped }))))).toEqual({
      next: { is: "open" },
      events: [{ verb: "goal.restored", figures: { wasOn: d(20) } }],
    });
    expect(codeOf(restoreGoal(now(aGoal())))).toBe("goal.not-dropped");
  });
});

describe("editing", () => {
  const act = { by: "her" };
  const three = counted([1, 1], [2, 1], [3, 1]);

  test("changes what is given and tells which fields, not what is in them", () => {
    const outcome = editGoal(
      { goal: aGoal(), entries: [] },
      { title: "Build more", weight: 2 },
      act,
    );
    const { next, events } = accepted(outcome);
    expect(next.goal).toEqual(aGoal({ title: "Build more", weight: 2 }));
    expect(events).toEqual([{ verb: "goal.edited", figures: { fields: ["title", "weight"] } }]);
  });

  test("without a change leaves no event", () => {
    expect(accepted(editGoal({ goal: aGoal(), entries: three }, {}, act)).events).toEqual([]);
    const same = { title: aGoal().title, measure: { ...aGoal().measure } };
    expect(accepted(editGoal({ goal: aGoal(), entries: three }, same, act)).events).toEqual([]);
  });

  test("a part that is undefined stays as it is", () => {
    const { next } = accepted(editGoal({ goal: aGoal(), entries: [] }, { title: undefined }, act));
    expect(next.goal).toEqual(aGoal());
  });

  test("refuses a due day before the start, and takes one on it", () => {
    const move = (dueOn: number) =>
      moveDates({ goal: aGoal(), entries: [] }, { startsOn: d(5), dueOn: d(dueOn) }, act);
    expect(codeOf(move(4))).toBe("goal.dates-order");
    expect(accepted(move(5)).events).toEqual([
      {
        verb: "goal.moved",
        figures: {
          from: { startsOn: d(0), dueOn: d(92) },
          to: { startsOn: d(5), dueOn: d(5) },
        },
      },
    ]);
  });

  test("refuses another kind of measure once figures were logged", () => {
    const tick: Measure = { kind: "tick" };
    expect(codeOf(editGoal({ goal: aGoal(), entries: three }, { measure: tick }, act))).toBe(
      "goal.measure-has-entries",
    );
    expect(codeOf(editGoal({ goal: aGoal(), entries: [] }, { measure: tick }, act))).toBe(
      "accepted",
    );
  });

  test("takes a measure for a tick whose milestones are notes, and for figures all taken away", () => {
    const noted = { goal: aGoal({ measure: { kind: "tick" } }), entries: [entry(1, d(1))] };
    expect(codeOf(editGoal(noted, { measure: aGoal().measure }, act))).toBe("accepted");
    const taken = [
      entry(1, d(1), { amount: 1 }),
      entry(2, d(1), { supersedes: "entry-1", isVoid: true }),
    ];
    const emptied = { goal: aGoal(), entries: taken };
    expect(codeOf(editGoal(emptied, { measure: { kind: "tick" } }, act))).toBe("accepted");
  });

  test("a smaller target completes the goal on the day it was reached", () => {
    const measure: Measure = { kind: "count", target: 2, unit: "pipelines" };
    const { next, events } = accepted(
      editGoal({ goal: aGoal(), entries: three }, { measure }, act),
    );
    expect(next.goal.state).toEqual({ is: "done", on: d(2), by: "her", isReached: true });
    expect(events.map((event) => event.verb)).toEqual(["goal.remeasured", "goal.reached"]);
  });

  test("a larger target reopens what was reached, and leaves what she ticked", () => {
    const measure: Measure = { kind: "count", target: 9, unit: "pipelines" };
    const small: Measure = { kind: "count", target: 3, unit: "pipelines" };
    const edit = (isReached: boolean) => {
      const goal = aGoal({ measure: small, state: { ...done, isReached } });
      return accepted(editGoal({ goal, entries: three }, { measure }, act)).next.goal.state.is;
    };
    expect(edit(true)).toBe("open");
    expect(edit(false)).toBe("done");
  });

  test("a new title leaves a goal that was reopened by hand open", () => {
    const goal = aGoal({ measure: { kind: "count", target: 3, unit: "pipelines" } });
    const { next } = accepted(editGoal({ goal, entries: three }, { title: "Once more" }, act));
    expect(next.goal.state.is).toBe("open");
  });

  test("another due day re-reads whether a level was held on it", () => {
    const goal = aGoal({ measure: sla, dueOn: d(5) });
    const entries = counted([1, 99], [8, 10]);
    const moved = moveDates({ goal, entries }, { startsOn: d(0), dueOn: d(10) }, act);
    expect(accepted(moved).next.sums.heldAtDue).toBe(false);
  });
});
