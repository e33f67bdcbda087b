import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/days";
import { type QuickPlan, readQuickAdd } from "@/lib/domain/quick-add";
import { quickAdded, quickParts } from "@/lib/format/quick-add";

const today = day("2026-11-23"); // a Monday
const plan: QuickPlan = {
  startsOn: day("2026-06-01"),
  endsOn: day("2028-05-31"),
  horizons: { short: [3, 12] },
};
const read = (line: string) => readQuickAdd(line, today, plan);
const says = (line: string): string | null => {
  const goal = read(line);
  return goal && [goal.title, ...quickParts(goal, plan, today)].join(" | ");
};

const END = "due 31 May 2028, the plan’s end | long term";

const lines: [string, string][] = [
  ["Give 3 talks by 30 June", "Give 3 talks | counts 3 talks | due 30 June 2027 | long term"],
  ["Give 3 talks by March", "Give 3 talks | counts 3 talks | due 31 March | short term"],
  ["Build 5 ETL pipelines", `Build 5 ETL pipelines | counts 5 pipelines | ${END}`],
  ["Read the map by Friday", "Read the map | done or not | due 27 November | short term"],
  ["By Friday, read the map", "Read the map | done or not | due 27 November | short term"],
  ["  Read   the map ", `Read the map | done or not | ${END}`],
  [
    "Ship 4 features by end of Q1, alone",
    "Ship 4 features, alone | counts 4 features | due 31 March | short term",
  ],
  [
    "Mentor two juniors (by May)",
    "Mentor two juniors | counts 2 juniors | due 31 May 2027 | short term",
  ],
  [
    "Keep 95% SLA compliance in Q1",
    "Keep 95% SLA compliance | holds at least 95 % SLA compliance | due 31 March | short term",
  ],
  [
    "Reduce cloud spend by 30% within 6 months",
    "Reduce cloud spend by 30% | goes from 100 to 70 % of the starting spend | due 23 May | short term",
  ],
  [
    "Earn the certificate: by 2027-02-28.",
    "Earn the certificate | done or not | due 28 February | short term",
  ],
  // A line that is nothing but a day is a title.
  ["by 30 June", `by 30 June | done or not | ${END}`],
  ["talks", `talks | done or not | ${END}`],
];

describe("a line becomes a goal", () => {
  test.each(lines)("%j", (line, said) => {
    expect(says(line)).toBe(said);
  });

  test.each(["", "   ", "—", "...", "🏔"])("nothing is read from %j", (line) => {
    expect(read(line)).toBeNull();
  });

  test("without horizons in its plan it is short-term", () => {
    const bare = { ...plan, horizons: null };
    expect(readQuickAdd("Rest", today, bare)?.horizon).toBe("short");
  });

  test("whatever is typed, the title is one line, not empty and never longer than the line", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (line) => {
        const goal = read(`${line} by 30 June, 5 talks`);
        expect(goal?.title).toMatch(/\S/);
        expect(goal?.title.length).toBeLessThanOrEqual(line.length + 22);
      }),
    );
  });
});

test("what was added is said in one sentence", () => {
  const goal = { title: "Give 3 talks", dueOn: day("2027-03-30") } as const;
  const measure = { kind: "count", target: 3, unit: "talks" } as const;
  expect(quickAdded({ ...goal, measure }, today)).toBe(
    "Added “Give 3 talks”: counts 3 talks, due 30 March.",
  );
});
