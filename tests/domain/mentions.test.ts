import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsIn } from "@/lib/domain/mentions";

const people = [
  { personId: "t", name: "Tariq Aziz" },
  { personId: "m", name: "Mira Stone" },
  { personId: "m2", name: "Mira Vik" },
  { personId: "j", name: "Jo" },
];
const meant = (text: string) => mentionsIn(text, people).map(({ personId }) => personId);

test.each<[string, string[]]>([
  ["@Tariq Aziz, could you look?", ["t"]],
  ["@tariq could you look?", ["t"]],
  ["(@Tariq)", ["t"]],
  ["@Mira which one?", []],
  ["@Mira Vik and @MIRA STONE", ["m2", "m"]],
  ["@Joan is nobody here", []],
  ["mail jo@jo or a@Tariq", []],
  ["@Jo@Tariq", ["j"]],
  ["@Nobody @ @@", []],
  ["@@Jo", ["j"]],
])("%s", (text, ids) => {
  expect(meant(text)).toEqual(ids);
});

test("law: each stands where it says, begins with @, and none overlaps another", () => {
  const piece = fc.constantFrom("@", "Tariq", " ", "Aziz", "Jo", "Mira", "x", "\n", ".", "é");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let end = 0;
      for (const { from, to, personId } of mentionsIn(text, people)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.charAt(from)).toBe("@");
        const name = people.find((each) => each.personId === personId)?.name.toLowerCase() ?? "";
        expect(name.startsWith(text.slice(from + 1, to).toLowerCase())).toBe(true);
        end = to;
      }
    }),
  );
});
