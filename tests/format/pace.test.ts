import { describe, expect, test } from "vitest";
import type { Entry } from "@/lib/domain/entries";
import type { Goal } from "@/lib/domain/goals";
import { aGoal, counted, d, entry } from "../domain/support/worlds";
import { done, list, sla, spend, three, tick, told } from "./support/told";

describe("how a goal stands is said", () => {
  test.each<[string, Goal, Entry[], number, string, string, string]>([
    [
      "ahead",
      aGoal(),
      three,
      30,
      "Ahead",
      "3 of 5 pipelines. Two more by 24 January: the next one by 6 January. 25 days of slack.",
      "3 of 5 pipelines · 25 days of slack",
    ],
    [
      "on pace before the first",
      aGoal(),
      [],
      15,
      "On pace",
      "0 of 5 pipelines. Five by 24 January: the first one by Thursday.",
      "0 of 5 pipelines · next step by Thursday",
    ],
    [
      "one to go",
      aGoal(),
      counted([8, 4]),
      88,
      "On pace",
      "4 of 5 pipelines. One more by Sunday.",
      "4 of 5 pipelines · next step by Sunday",
    ],
    [
      "slipping",
      aGoal(),
      three,
      88,
      "Slipping",
      "3 of 5 pipelines. One more pipeline by Saturday and you are back on pace.",
      "3 of 5 pipelines · 33 days behind",
    ],
    [
      "overdue",
      aGoal(),
      three,
      98,
      "Overdue 6 days",
      "3 of 5 pipelines. It was due on Sunday. Finish, move it, or let it go.",
      "3 of 5 pipelines",
    ],
    [
      "done by hand",
      aGoal({ state: done }),
      three,
      30,
      "Done",
      "3 of 5 pipelines. Done on Friday, 9 weeks early.",
      "3 of 5 pipelines · finished 9 weeks early",
    ],
    [
      "let go",
      aGoal({ state: { is: "dropped", on: d(27), why: "x" } }),
      three,
      30,
      "Let go",
      "Let go on Friday. Its milestones are kept.",
      "3 of 5 pipelines · let go on Friday",
    ],
    [
      "not started",
      aGoal(),
      [],
      -20,
      "Not started",
      "Starts on 24 October: 5 pipelines by 24 January.",
      "0 of 5 pipelines · starts on 24 October",
    ],
    [
      "a tick",
      aGoal({ measure: tick }),
      [],
      30,
      "On pace",
      "Due on 24 January.",
      "due on 24 January",
    ],
    [
      "a tick not started",
      aGoal({ measure: tick }),
      [],
      -2,
      "Not started",
      "Starts on Saturday, due on 24 January.",
      "starts on Saturday",
    ],
    [
      "an amount",
      aGoal({ measure: spend }),
      counted([8, 88]),
      30,
      "On pace",
      "88 % of the starting spend. Down to 85 by 9 December, to 70 by 24 January. 6 days of slack.",
      "88 % of the starting spend · 6 days of slack",
    ],
    [
      "an amount nobody read",
      aGoal({ measure: spend }),
      [],
      2,
      "On pace",
      "Down to 97 % of the starting spend by 3 November, to 70 by 24 January.",
      "next step by 3 November",
    ],
    [
      "a level that holds",
      aGoal({ measure: sla }),
      counted([8, 96]),
      30,
      "On pace",
      "96 % SLA compliance. It holds: at least 95 is the aim, kept 100 % of the time.",
      "96 % SLA compliance · held 100 % of the time",
    ],
    [
      "a level that fails",
      aGoal({ measure: sla }),
      counted([8, 96], [19, 94]),
      30,
      "Slipping",
      "94 % SLA compliance. At least 95 is the aim; the next reading can put it right.",
      "94 % SLA compliance · held 50 % of the time",
    ],
    [
      "a level that held to the end",
      aGoal({ measure: sla }),
      counted([8, 96]),
      98,
      "Done",
      "96 % SLA compliance. It held on its due day, 24 January, so it is done.",
      "96 % SLA compliance · finished on its day",
    ],
    [
      "a list",
      aGoal({ measure: list }),
      ["a", "b"].map((item, n) => entry(n + 1, d(8), { item, done: true })),
      30,
      "On pace",
      "2 of 4 items. Two more by 24 January: the next one by 1 January. 16 days of slack.",
      "2 of 4 items · 16 days of slack",
    ],
  ])("%s", (_, goal, entries, n, word, sentence, detail) => {
    expect(told(goal, entries, n)).toEqual({ word, sentence, detail });
  });

  test("paused, without a word of blame", () => {
    const said = told(aGoal(), three, 30, [{ from: d(29), to: d(35) }]);
    expect(said).toEqual({
      word: "Paused",
      sentence:
        "3 of 5 pipelines. Paused until the end of 28 November; nothing is asked of you till then.",
      detail: "3 of 5 pipelines · paused until the end of 28 November",
    });
  });

  test("reached but open again by her hand", () => {
    expect(told(aGoal(), counted([8, 5]), 30).sentence).toMatch(
      /^5 of 5 pipelines\. The target is reached\. Tick it when it is done\./,
    );
  });
});
