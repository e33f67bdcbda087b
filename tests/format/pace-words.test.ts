import { describe, expect, test } from "vitest";
import type { Goal } from "@/lib/domain/goals";
import { PACE_WORDS } from "@/lib/domain/pace";
import { aGoal, d } from "../domain/support/worlds";
import { done, list, paceOf, sla, spend, three, tick, told } from "./support/told";

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
