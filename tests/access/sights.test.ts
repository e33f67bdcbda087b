import { expect, test } from "vitest";
import { sightsOf } from "@/lib/access/sights";
import { SIGHTS } from "@/lib/domain/roles";

const less = (role: "manager" | "mentor" | "reader") =>
  SIGHTS.filter((sight) => !sightsOf(role).includes(sight));

test("what each role sees of a plan is what the policy opens", () => {
  expect(sightsOf("owner")).toEqual([...SIGHTS]);
  expect(less("manager")).toEqual(["shares"]);
  expect(less("mentor")).toEqual(["money", "reviews", "shares"]);
  expect(less("reader")).toEqual(["suggestions", "people", "money", "reviews", "shares"]);
});
