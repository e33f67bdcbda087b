// No way in is forgotten: every page, address and action of the inventory is a door of the table or said
// to be elsewhere, and every verb of the table has its doors.
import { expect, test } from "vitest";
import { ACTIONS } from "../inventory/actions";
import { PAGES, ROUTES } from "../inventory/doors";
import { DOORS, ELSEWHERE } from "./doors/all";
import { TABLE } from "./table";
import { VERBS } from "./verbs";

const inventory = [
  ...Object.keys(PAGES),
  ...Object.entries(ROUTES).flatMap(([address, row]) =>
    Object.keys(row).map((method) => `${method} ${address}`),
  ),
  ...Object.entries(ACTIONS).flatMap(([file, actions]) =>
    Object.keys(actions).map((name) => `${file} ${name}`),
  ),
];
const doors = new Set(
  Object.values(DOORS).flatMap((verbs) =>
    Object.values(verbs).flatMap((all) => all.map(({ at }) => at)),
  ),
);

test("every page, address and action is a door of the table or elsewhere", () => {
  expect(inventory.filter((at) => !doors.has(at) && !(at in ELSEWHERE))).toEqual([]);
});

test("what is elsewhere is no door of the table, and all of both is in the inventory", () => {
  const known = new Set(inventory);
  const named = Object.keys(ELSEWHERE);
  expect(named.filter((at) => doors.has(at) || !known.has(at))).toEqual([]);
  expect([...doors].filter((at) => !known.has(at))).toEqual([]);
});

test("every verb of every thing has a door, and no door a verb that is not tried", () => {
  for (const [thing, verbs] of Object.entries(VERBS)) {
    const own = DOORS[thing as keyof typeof DOORS];
    expect.soft(Object.keys(own).sort(), thing).toEqual(Object.keys(verbs).sort());
    for (const [verb, all] of Object.entries(own)) {
      expect.soft(all.length, `${thing} ${verb}`).toBeGreaterThan(0);
    }
  }
});

test("every thing stands in the table in some state, and no row twice", () => {
  expect(Object.keys(VERBS).filter((thing) => !TABLE.some((row) => row.thing === thing))).toEqual(
    [],
  );
  const names = TABLE.map(({ cells: _, ...row }) => JSON.stringify(row));
  expect(names.length).toBe(new Set(names).size);
});
