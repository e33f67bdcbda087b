import { describe, expect, test } from "vitest";
import { GUEST_ROLES } from "@/lib/domain/roles";
import { roleMay, seenByWords } from "@/lib/format/roles";

describe("who sees something is said by name", () => {
  test.each([
    [[], "Only you can see this"],
    [["Mira"], "Seen by you and Mira"],
    [["Mira", "Tariq"], "Seen by you, Mira and Tariq"],
    [["Mira", "Tariq", "Rosa", "Nils"], "Seen by you, Mira, Tariq, Rosa and Nils"],
    [["Mira", "Tariq", "Rosa", "Nils", "Ove"], "Seen by you, Mira, Tariq, Rosa and 2 others"],
    [null, "Seen by everyone on the plan"],
  ])("%j", (others, words) => {
    expect(seenByWords(others)).toBe(words);
  });
});

test.each(GUEST_ROLES)("what a %s may is two plain sentences", (role) => {
  expect(roleMay(role)).toMatch(/^You see [^.]+\. You [^.]+\.$/);
});
