import { describe, expect, test } from "vitest";
import { sightsOf } from "@/lib/access/sights";
import { GUEST_ROLES, type Sight } from "@/lib/domain/roles";
import { roleDoes, seenByRole, seenByWords, seenLines, seenWords } from "@/lib/format/roles";

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

test.each(GUEST_ROLES)("what a %s does is a plain sentence", (role) => {
  expect(roleDoes(role)).toMatch(/^You [^.]+\.$/);
});

describe("what one would see", () => {
  test("is a short list: a manager's has money and reviews", () => {
    expect(seenLines(sightsOf("manager"), 12)).toEqual([
      "12 goals, milestones, evidence, pauses, skills, resources and rituals",
      "Comments, the history, suggested changes and who is on it",
      "Budget and spending",
      "All reviews, earlier ones too",
    ]);
    expect(seenLines(sightsOf("reader"), 1)).toEqual([
      "1 goal, milestones, evidence, pauses, skills, resources and rituals",
      "Comments and the history",
    ]);
    expect(seenLines(sightsOf("mentor"), 0)[0]).toMatch(/^Goals, /);
  });

  test("is told once for all roles, and for each what comes beside", () => {
    const { all, more } = seenByRole({
      manager: sightsOf("manager"),
      mentor: sightsOf("mentor"),
      reader: sightsOf("reader"),
    });
    expect(all).toContain("comments and the history");
    expect(more).toEqual({
      manager:
        "suggested changes, who is on it, budget, spending and all reviews, earlier ones too",
      mentor: "suggested changes and who is on it",
      reader: "",
    });
  });

  test("has words for everything", () => {
    const all: Sight[] = sightsOf("owner");
    expect(seenWords(all)).not.toContain("undefined");
  });
});
