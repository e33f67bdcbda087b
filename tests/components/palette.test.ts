import { describe, expect, test } from "vitest";
import { commands, NO_PLACES } from "@/components/palette/commands";
import { find } from "@/components/palette/match";
import { day } from "@/lib/domain/days";
import type { Places } from "@/lib/views/places";

const things = [
  "Give 3 lightning talks",
  "Log a milestone: Give 3 lightning talks",
  "Résumé",
  "Plans",
].map((text) => ({ text }));
const found = (query: string) => find(things, query).map(({ text }) => text);

describe("finding by name", () => {
  test.each([
    ["", ["Give 3 lightning talks", "Log a milestone: Give 3 lightning talks", "Résumé", "Plans"]],
    ["give", ["Give 3 lightning talks", "Log a milestone: Give 3 lightning talks"]],
    ["TALKS give", ["Give 3 lightning talks", "Log a milestone: Give 3 lightning talks"]],
    ["log talk", ["Log a milestone: Give 3 lightning talks"]],
    ["ight", ["Give 3 lightning talks", "Log a milestone: Give 3 lightning talks"]],
    ["resume", ["Résumé"]],
    ["pln", ["Plans"]],
    ["glt", ["Give 3 lightning talks", "Log a milestone: Give 3 lightning talks"]],
    ["z", []],
    ["pq", []],
    ["plan zebra", []],
  ])("%j", (query, names) => {
    expect(found(query)).toEqual(names);
  });

  test("a name comes before what only stands beside one", () => {
    const goal = { text: "Stand on the summit", about: "Summer plan" };
    const plan = { text: "Summer plan" };
    expect(find([goal, plan], "summer")).toEqual([plan, goal]);
    expect(find([goal, plan], "summer summit")).toEqual([goal]);
  });
});

const open = { id: "g1", title: "Give 3 talks", is: "open", on: null } as const;
const done = { id: "g2", title: "Read the map", is: "done", on: day("2026-03-01") } as const;
const dropped = { id: "g3", title: "Fly", is: "dropped", on: day("2026-03-01") } as const;
const places: Places = {
  plans: [
    {
      id: "p1",
      title: "Mine",
      canChange: true,
      opens: { people: true, reviews: true },
      goals: [open, done, dropped],
    },
    {
      id: "p2",
      title: "Hers",
      canChange: false,
      opens: { people: true, reviews: true },
      goals: [{ ...open, id: "g4" }],
    },
  ],
  templates: [{ key: "junior", title: "Junior" }],
  standing: NO_PLACES.standing,
};
const texts = (path: string) => commands(places, path).map(({ text, about }) => [text, about]);

describe("what can be gone to and done", () => {
  test("is there once each", () => {
    const keys = commands(places, "/plans/p1/goals/g1").map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(commands(NO_PLACES, "/today").length).toBeGreaterThan(5);
  });

  test("begins with the goal one looks at, then its plan", () => {
    expect(texts("/plans/p1/goals/g1").slice(0, 3)).toEqual([
      ["Log a milestone: Give 3 talks", "Mine"],
      ["Tick: Give 3 talks", "Mine"],
      ["Add a goal", "Mine"],
    ]);
    expect(texts("/today")[0]).toEqual(["Today", undefined]);
  });

  test("offers on each goal only what fits it", () => {
    const all = texts("/today").map(([text]) => text);
    expect(all).toContain("Open again: Read the map");
    expect(all).toContain("Fly");
    expect(all.filter((text) => text?.endsWith(": Fly"))).toEqual([]);
  });

  test("leaves out the rooms that are not open to her", () => {
    const [plan] = places.plans;
    const shut = plan ? [{ ...plan, opens: { people: false, reviews: true } }] : [];
    const keys = (plans: Places["plans"]) =>
      commands({ plans, templates: [], standing: NO_PLACES.standing }, "/today").map(
        ({ key }) => key,
      );
    expect(keys(places.plans)).toContain("/plans/p1/people");
    expect(keys(shut)).not.toContain("/plans/p1/people");
  });

  test("changes nothing on somebody else's plan", () => {
    const hers = commands(places, "/today").filter(
      ({ about, key }) => about === "Hers" || key.includes("g4"),
    );
    expect(hers.every(({ deed }) => deed.is === "go")).toBe(true);
    expect(hers.map(({ text }) => text)).toEqual([
      "Give 3 talks",
      "Timeline",
      "Skills",
      "Resources",
      "Reviews",
      "Journal",
      "People",
      "History",
    ]);
  });

  test("administration is offered to who runs the installation, and to nobody else", () => {
    const texts = (isAdministrator: boolean) =>
      commands(
        { ...NO_PLACES, standing: { ...NO_PLACES.standing, isAdministrator } },
        "/today",
      ).map(({ text }) => text);
    expect(texts(true)).toContain("Administration");
    expect(texts(true)).toContain("Audit log");
    expect(texts(false)).not.toContain("Administration");
    expect(texts(false)).not.toContain("Audit log");
  });
});
