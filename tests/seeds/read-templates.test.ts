import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical";
import { readTemplate, readTemplates } from "@/seeds/read-templates";

const tiny = (goal: string, more = ""): string => `schema: 1
key: tiny
version: 1
title: Tiny
role: data-engineer
level: junior
months: [6, 12]
provenance: { document: made-up, dated: 2025-01-31, by: Somebody }
horizons: {}
areas: []
skills: []
goals:
  - key: one
    horizon: outcome
    ${goal}
    measure: { kind: tick }
resources: []
projects: []
supports: []
rituals: []
budgets: []
notes: []
${more}`;

test("three templates are read, each by the name of its file", () => {
  expect(readTemplates().map(({ slug, blueprint }) => [slug, blueprint.title])).toEqual([
    ["junior-data-engineer", "Junior Data Engineer"],
    ["mid-level-data-engineer", "Mid-Level Data Engineer"],
    ["senior-data-engineer", "Senior Data Engineer"],
  ]);
});

test("reading twice gives the same hashes, and each template its own", () => {
  const hashes = readTemplates().map((one) => one.hash);
  expect(readTemplates().map((one) => one.hash)).toEqual(hashes);
  expect(new Set(hashes).size).toBe(3);
});

test("the hash follows the facts, not how they are written", () => {
  const plain = readTemplate("tiny.yaml", tiny("title: One"));
  const quoted = readTemplate("tiny.yaml", tiny('title: "One" # the first'));
  expect(quoted.hash).toBe(plain.hash);
  expect(readTemplate("tiny.yaml", tiny("title: Two")).hash).not.toBe(plain.hash);
});

test("the hash of a template is of its canonical JSON", () => {
  for (const { blueprint, hash } of readTemplates()) {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(canonicalJson(blueprint))).toEqual(blueprint);
  }
});

test.each([
  [
    "an unknown field",
    tiny("tittle: One"),
    "tiny.yaml:15 goals.0.tittle: This field is not known here.",
  ],
  ["a missing field", tiny("note: One"), "tiny.yaml:13 goals.0.title: Needed."],
  ["a wrong type", tiny("title: [One]"), "tiny.yaml:15 goals.0.title: Must be text."],
  ["a field at the end", tiny("title: One", "colour: red"), "tiny.yaml:23 colour: This field"],
  ["YAML that breaks off", tiny("title: [One"), "tiny.yaml:16 "],
  [
    "a key written twice",
    tiny("title: One\n    title: Two"),
    "tiny.yaml:16 Map keys must be unique",
  ],
  ["a file with nothing in it", "", "tiny.yaml:1 : Must be a plan document."],
])("%s is named with file, line, path and problem", (_, text, message) => {
  expect(() => readTemplate("tiny.yaml", text)).toThrow(message);
});

test("a file is named as its key says", () => {
  expect(() => readTemplate("other.yaml", tiny("title: One"))).toThrow(
    'other.yaml:2 key: Must be "other", as the file is named.',
  );
});
