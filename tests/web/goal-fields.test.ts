import { describe, expect, test } from "vitest";
import { EditGoalForm, goalFields } from "@/lib/web/goal-fields";
import { asNumber, readForm } from "@/lib/web/read-form";
import { parseShape } from "@/lib/web/shape";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ goalId: "g", ...fields })) form.append(name, value);
  return parseShape(EditGoalForm, readForm(form, goalFields).json);
}

const EMPTY = { "measure.baseline": "", "measure.op": "at-least", "measure.more": "" };

describe("the goal's form", () => {
  test("keeps of the measure's fields those that its kind has", () => {
    const fields = { "measure.kind": "count", "measure.target": "5", "measure.unit": "talks" };
    expect(read({ ...EMPTY, ...fields })).toMatchObject({
      ok: true,
      value: { measure: { kind: "count", target: 5, unit: "talks" } },
    });
    expect(read({ ...EMPTY, "measure.kind": "tick", "measure.unit": "" })).toMatchObject({
      ok: true,
      value: { measure: { kind: "tick" } },
    });
  });

  test("names the field that is missing", () => {
    const fields = { "measure.kind": "count", "measure.target": "", "measure.unit": "" };
    expect(read({ ...EMPTY, ...fields })).toMatchObject({
      problem: { fields: [{ path: "measure.target" }, { path: "measure.unit" }] },
    });
  });

  test("keeps an item's key when it is renamed, drops emptied ones, adds lines", () => {
    const outcome = read({
      ...EMPTY,
      "measure.kind": "checklist",
      "measure.items.0.key": "a",
      "measure.items.0.title": "Renamed",
      "measure.items.1.key": "b",
      "measure.items.1.title": " ",
      "measure.more": "Vacuuming\r\n\r\nVacuuming\n",
    });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        measure: {
          items: [
            { key: "a", title: "Renamed" },
            { key: "vacuuming", title: "Vacuuming" },
            { key: "vacuuming-2", title: "Vacuuming" },
          ],
        },
      },
    });
  });

  test("takes away a part that was emptied and leaves alone one that was not sent", () => {
    const outcome = read({ "smart.relevant": " ", note: "" });
    expect(outcome).toEqual({
      ok: true,
      value: { goalId: "g", smart: { relevant: null }, note: null },
    });
  });

  test("refuses fields and kinds it does not know", () => {
    expect(read({ sums: "1" })).toMatchObject({ problem: { fields: [{ path: "sums" }] } });
    expect(read({ "measure.kind": "toString" })).toMatchObject({
      problem: { fields: [{ path: "measure.kind" }] },
    });
    expect(read({ "measure.kind": "tick", "measure.speed": "1" })).toMatchObject({
      problem: { fields: [{ path: "measure.speed" }] },
    });
  });
});

test.each([
  ["5", 5],
  [" 2,5 ", 2.5],
  ["1,000", 1000],
  ["1,000,000.5", 1_000_000.5],
  ["-1,200", -1200],
  ["", undefined],
  ["lots", "lots"],
  ["1e309", Number.POSITIVE_INFINITY],
])("a number typed as %j is %j", (typed, n) => {
  expect(asNumber(typed)).toBe(n);
});

test("numbered fields are one list, and gaps in it close", () => {
  const form = new FormData();
  for (const at of [0, 2]) form.append(`evidence.${at}.url`, `https://example.org/${at}`);
  expect(readForm(form).json).toEqual({
    evidence: [{ url: "https://example.org/0" }, { url: "https://example.org/2" }],
  });
});
