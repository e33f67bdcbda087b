import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/days";
import type { Entry } from "@/lib/domain/entries";
import type { Goal, Pause } from "@/lib/domain/goals";
import { standingOn, sums } from "@/lib/domain/ledger";
import type { Measure } from "@/lib/domain/measures";
import { PACE_WORDS, pace } from "@/lib/domain/pace";
import { goalSentence, paceDetail, paceWord } from "@/lib/format/pace";
import { plain } from "@/lib/format/sentence";
import { aGoal, counted, d } from "../domain/support/worlds";

const paceOf = (goal: Goal, entries: Entry[], on: Day, pauses: Pause[] = []) =>
  pace({ goal, sums: sums(goal.measure, goal, standingOn(entries, on)), pauses, on });

const told = (goal: Goal, entries: Entry[], n: number, pauses: Pause[] = []) => {
  const now = paceOf(goal, entries, d(n), pauses);
  return {
    word: paceWord(now),
    sentence: plain(goalSentence(goal, now)),
    detail: paceDetail(goal, now),
  };
};

const three = counted([8, 1], [16, 1], [24, 1]);
const sla: Measure = { kind: "hold", op: "at-least", target: 95, unit: "% SLA compliance" };
const spend: Measure = {
  kind: "amount",
  baseline: 100,
  target: 70,
  unit: "% of the starting spend",
};
const list: Measure = {
  kind: "checklist",
  items: ["a", "b", "c", "d"].map((key) => ({ key, title: key })),
};
const tick: Measure = { kind: "tick" };
const done: Goal["state"] = { is: "done", on: d(27), by: "her", isReached: false };

describe("how a goal stands is said", () => {
  test("in every word and measure, without a gap or a stray figure", () => {
    const states: Goal["state"][] = [{ is: "open" }, done, { is: "dropped", on: d(20), why: "x" }];
    const heard = new Set<string>();
    for (const measure of [tick, aGoal().measure, spend, sla, list]) {
      for (const state of states) {
        for (const entries of [[], three.map((e) => ({ ...e, amount: 90 }))]) {
          for (const n of [-20, 0, 1, 19, 30, 60, 91, 92, 93, 200]) {
            for (const pauses of [[], [{ from: d(55), to: d(65) }]]) {
              const goal = aGoal({ measure, state });
              heard.add(paceOf(goal, entries, d(n), pauses).word);
              const { sentence, detail } = told(goal, entries, n, pauses);
              expect(sentence).toMatch(/^\S.*\.$/);
              for (const text of [sentence, detail]) {
                expect(text).not.toMatch(/undefined|null|NaN|\s\s|!|\.\./);
              }
            }
          }
        }
      }
    }
    expect([...heard].sort()).toEqual([...PACE_WORDS].sort());
  });
});
