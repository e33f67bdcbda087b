import { expect, test } from "vitest";
import { partedSentence, stateSentence } from "@/lib/format/reviews";

const names = { owner: "Runa", manager: "James" };

test("a seal under which one of two had signed more says so", () => {
  const told = { state: { is: "sealed" }, part: "self", isSelf: false, isByOne: true } as const;
  expect(stateSentence(told, names)).toBe("Signed and sealed.");
  const said = (isSealed: boolean, name: string | null) =>
    partedSentence({ isSealed, name, whose: "your" });
  expect(said(false, "James")).toBe(
    "What stands here has changed since James signed. What James wrote stays, and your signature alone seals it.",
  );
  expect(said(true, "James")).toBe(
    "What stands here had changed since James signed, so the seal bears one signature.",
  );
  expect(said(true, null)).toMatch(/since you signed/);
});
