import { describe, expect, test } from "vitest";
import { commentAnchor, commentIn } from "@/lib/domain/comment-address";

const id = "0192f0c1-7a5e-7c3b-9d21-5f0e8a4b6c11";
const goal = "0192f0c1-0000-7c3b-9d21-5f0e8a4b6c22";
const page = `https://cairn.example.org/plans/${goal}/goals/${goal}`;

describe("a comment is named by", () => {
  test.each([
    ["its link", `${page}#comment-${id}`],
    ["its link on a plan", `http://127.0.0.1:3000/plans/${goal}#comment-${id}`],
    ["a link with a question before", `${page}?log#comment-${id}`],
    ["a link with its sign written out", `${page}%23comment-${id}`],
    ["a link within words", `Look at this: <${page}#comment-${id}>. It is rude.`],
    ["the same link twice", `${page}#comment-${id}\n${page}#comment-${id}`],
    ["the end of its link", `#comment-${id}`],
    ["its place", commentAnchor(id)],
    ["its id", id],
    ["its id among blanks", `  ${id}\n`],
    ["its id in capitals", id.toUpperCase()],
    ["its link in capitals", `${page}#COMMENT-${id.toUpperCase()}`],
  ])("%s", (_, pasted) => expect(commentIn(pasted)).toBe(id));
});

describe("no comment is named by", () => {
  test.each([
    ["nothing", ""],
    ["blanks", "  \n"],
    ["words", "the rude one"],
    ["the link of a goal", page],
    ["an id within words", `It is ${id}`],
    ["an id cut short", id.slice(0, -1)],
    ["a link cut short", `${page}#comment-${id.slice(0, -1)}`],
    ["an id with more behind", `${id}0`],
    ["a link with more behind", `${page}#comment-${id}0`],
    ["another place", `${page}#milestone-${id}`],
    ["a longer word", `${page}#no-comment-${id}`],
    ["two ids", `${id} ${goal}`],
    ["the links of two", `${page}#comment-${id} ${page}#comment-${goal}`],
  ])("%s", (_, pasted) => expect(commentIn(pasted)).toBeNull());
});
