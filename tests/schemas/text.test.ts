import { describe, expect, test } from "vitest";
import { EditProfile } from "@/lib/schemas/accounts";
import { line, prose } from "@/lib/schemas/text";
import { CreateToken } from "@/lib/schemas/tokens";

const LINE = "Please use one line of plain text.";
const TURNED = "Please leave out hidden signs that turn text around.";
const UNSEEN = "Please write something that can be seen.";

const DOORS = {
  title: (text: string) => line(200).safeParse(text),
  name: (name: string) => EditProfile.safeParse({ name, timeZone: "UTC" }),
  token: (name: string) => CreateToken.safeParse({ name, scope: "read", days: 30 }),
};

describe.each(Object.entries(DOORS))("a %s", (_, door) => {
  test.each([
    ["Ada\r\nBcc: eve@example.org", LINE],
    ["Ada\nX", LINE],
    ["Ada\u2028X", LINE],
    ["Ada\u2029X", LINE],
    ["Ada\u0000X", LINE],
    ["Ada\u0085X", LINE],
    ["Ada\u202Egpj.exe", TURNED],
    ["Ada\u2066X\u2069", TURNED],
    ["Ada\u200FX", TURNED],
    ["\u200B\u200B", UNSEEN],
    ["\u2060 \u200D", UNSEEN],
    ["\u3164", UNSEEN],
    ["\u2800", UNSEEN],
    ["\uFE0F", UNSEEN],
  ])("refuses %j", (text, words) => {
    expect(door(text).error?.issues[0]?.message).toBe(words);
  });

  test.each([
    "Zoë O’Neill-Núñez",
    "👩🏽‍💻 ships 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "שלום עולם",
    "می‌خواهم بنویسم",
    "क्‍ष",
    "山田 太郎",
    "=?utf-8?Q?Ada?=",
  ])("may be %j", (text) => {
    expect(door(text).success).toBe(true);
  });
});

test("a longer text keeps its lines, and shows something", () => {
  expect(prose(100).safeParse("One\n\n\tTwo\u2028\u200FThree").success).toBe(true);
  expect(prose(100).safeParse("\u200B\n\u2060").error?.issues[0]?.message).toBe(UNSEEN);
});
