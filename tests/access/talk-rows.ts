// Who may do what where people talk: comments and suggested edits. Both that are there are the mentor's,
// and old enough for a polite word to who is waited for.
import { guests, isPrivate, nobody, type Row, type Status } from "./cells";

type Cells = { O: string; M: string; T: string; R: string; A?: string };
const talk = (thing: "comment" | "suggestion", status: Status, cells: Cells): Row => ({
  ...{ thing, status },
  cells: { ...nobody, ...cells },
});

const kept = (read: string, ...verbs: string[]) =>
  [read, ...verbs.map((verb) => `${verb}:plan.archived`)].join(" ");

export const TALK: Row[] = [
  ...(["active", "completed"] as const).flatMap((status): Row[] => [
    // Others answer and settle it, an administrator takes it away unread.
    talk("comment", status, {
      O: "C R settle nudge:comment.nobody-waits",
      M: "C R settle nudge",
      T: "C R U D settle nudge",
      R: "R",
      A: "D",
    }),
    talk("suggestion", status, { O: "R answer", M: "C R", T: "C R withdraw nudge", R: "✗" }),
  ]),
  talk("comment", "draft", {
    O: "C R settle nudge:comment.nobody-waits",
    M: "✗",
    T: "✗",
    R: "✗",
  }),
  talk("suggestion", "draft", { O: "R answer", M: "✗", T: "✗", R: "✗" }),
  talk("comment", "archived", {
    O: "R",
    M: kept("R", "C", "U", "D", "settle", "nudge"),
    T: kept("R", "C", "U", "D", "settle", "nudge"),
    R: "R",
    A: "D",
  }),
  talk("suggestion", "archived", {
    O: "R C:forbidden withdraw:forbidden nudge:forbidden",
    M: kept("R", "C", "withdraw", "nudge"),
    T: kept("R", "C", "withdraw", "nudge"),
    R: "✗",
  }),
  ...(["active", "completed"] as const).flatMap((status): Row[] => [
    isPrivate({
      ...{ thing: "comment", status },
      cells: { O: "C R settle nudge:comment.nobody-waits", ...guests("✗") },
    }),
    isPrivate({ ...{ thing: "suggestion", status }, cells: { O: "R answer", ...guests("✗") } }),
  ]),
  isPrivate({ thing: "comment", status: "archived", cells: { O: "R", ...guests("✗") } }),
  isPrivate({
    ...{ thing: "suggestion", status: "archived" },
    cells: { O: "R C:forbidden withdraw:forbidden nudge:forbidden", ...guests("✗") },
  }),
];
