import { expect, test } from "vitest";
import { ownPath, withNext } from "@/lib/web/own-path";

test.each([
  ["/today", "/today"],
  ["/plans/1?sort=due#goals", "/plans/1?sort=due#goals"],
  ["/a/../b", "/b"],
  ["/", "/"],
])("%s is ours", (text, path) => {
  expect(ownPath(text)).toBe(path);
});

test.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "today",
  "",
  null,
  undefined,
  ["/a", "/b"],
  `/${"x".repeat(2001)}`,
])("%j is not ours", (text) => {
  expect(ownPath(text)).toBeNull();
});

test("an address remembers where to go on", () => {
  expect(withNext("/sign-in", "/plans?sort=due")).toBe("/sign-in?next=%2Fplans%3Fsort%3Ddue");
  expect(withNext("/sign-in", null)).toBe("/sign-in");
});
