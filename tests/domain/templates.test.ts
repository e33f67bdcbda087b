import { describe, expect, test } from "vitest";
import { nextVersion, seeding } from "@/lib/domain/templates";

const v = (version: number, hash: string, marks = "") => ({
  version,
  hash,
  isCurrent: marks.includes("c"),
  isFile: marks.includes("f"),
});

describe("seeding a template file", () => {
  test.each([
    ["a first file is published", [], "a", { version: null, makesCurrent: true }],
    ["an unchanged file does nothing", [v(1, "a", "cf")], "a", null],
    ["a changed file is published", [v(1, "a", "cf")], "b", { version: null, makesCurrent: true }],
    [
      "a file that goes back takes its earlier version up again",
      [v(1, "a"), v(2, "b", "cf")],
      "a",
      { version: 1, makesCurrent: true },
    ],
    [
      "an unchanged file leaves what an administrator published",
      [v(1, "a", "f"), v(2, "b", "c")],
      "a",
      null,
    ],
    [
      "a changed file waits beside what an administrator published",
      [v(1, "a", "f"), v(2, "b", "c")],
      "c",
      { version: null, makesCurrent: false },
    ],
    ["an unchanged file leaves a retired template retired", [v(1, "a", "f")], "a", null],
    [
      "a changed file leaves a retired template retired",
      [v(1, "a", "f")],
      "b",
      { version: null, makesCurrent: false },
    ],
    [
      "a new file waits beside an administrator's template of the same key",
      [v(1, "a", "c")],
      "b",
      { version: null, makesCurrent: false },
    ],
    [
      "a file that says what an administrator published before is that version",
      [v(1, "a", "f"), v(2, "b", "c")],
      "b",
      { version: 2, makesCurrent: false },
    ],
  ])("%s", (_, versions, hash, wanted) => {
    expect(seeding(versions, hash)).toEqual(wanted);
  });
});

test.each([
  [[], 1, 1],
  [[], 4, 4],
  [[v(1, "a"), v(2, "b")], 1, 3],
  [[v(1, "a")], 7, 7],
])("after %j a text that says %i becomes version %i", (versions, said, wanted) => {
  expect(nextVersion(versions, said)).toBe(wanted);
});
