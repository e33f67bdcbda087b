import { describe, expect, test } from "vitest";
import { AddPerson, EditPerson, RemoveComment } from "@/lib/schemas/administration";

const issues = (read: { error?: { issues: { message: string }[] } | undefined }) =>
  read.error?.issues.map(({ message }) => message) ?? [];

describe("what is typed about somebody", () => {
  test("is tidied", () => {
    const read = AddPerson.parse({ name: " Nia ", email: " NIA@Example.org " });
    expect(read).toEqual({ name: "Nia", email: "nia@example.org" });
  });

  test.each([
    [{ name: "", email: "nia@example.org" }, "Please write a name."],
    [{ name: "Nia", email: "nia" }, "Please write an email address, like ada@example.org."],
  ])("is asked for again: %j", (input, sentence) => {
    expect(issues(AddPerson.safeParse(input))).toEqual([sentence]);
    const was = "nia@example.org";
    const more = { ...input, was, personId: "id", timeZone: "UTC" };
    expect(issues(EditPerson.safeParse(more))).toEqual([sentence]);
  });

  test("names a time zone that there is", () => {
    const input = { personId: "id", name: "Nia", email: "nia@example.org", timeZone: "Middle" };
    const [sentence] = issues(EditPerson.safeParse(input));
    expect(sentence).toBe("Please choose a time zone from the list.");
  });
});

describe("a comment", () => {
  const id = "0192f0c1-7a5e-7c3b-9d21-5f0e8a4b6c11";

  test("is read out of its link", () => {
    const comment = `https://cairn.example.org/plans/p#comment-${id}`;
    expect(RemoveComment.parse({ comment })).toEqual({ comment: id });
  });

  test.each([
    [""],
    ["the rude one"],
    ["https://cairn.example.org/plans"],
    [`#comment-${id}`.padEnd(3_000)],
  ])("is asked for again where nothing names one: %j", (comment) => {
    expect(issues(RemoveComment.safeParse({ comment }))).toEqual([
      "Please paste the link of one comment, or its id.",
    ]);
  });
});
