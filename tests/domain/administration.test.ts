import { expect, test } from "vitest";
import { mayGo } from "@/lib/domain/administration";

test.each([
  ["anybody else goes", false, 1, true],
  ["one administrator of two goes", true, 2, true],
  ["the last administrator stays", true, 1, false],
])("%s", (_, isAdministrator, administrators, may) => {
  const outcome = mayGo({ isAdministrator }, administrators);
  expect(outcome.ok).toBe(may);
  if (!outcome.ok) expect(outcome.problem.code).toBe("account.last-administrator");
});
