// Who may do what, as data: the rights that exist by now, a row a thing and a column a person.
// C create, R read, U update, D delete; `✗` is not even there; more verbs by name, with the code of the
// refusal where it is the state that forbids.
import { guests, isPrivate, nobody, type Row, row, type Status } from "./cells";
import { REVIEWS } from "./review-rows";
import { TALK } from "./talk-rows";

/** For who runs the installation, whatever anybody's role on the plan is. */
const nobodyButAdministrators = {
  O: "✗",
  ...guests("✗"),
  A: "R people manage templates links comments",
} as const;

const alike = (cell: string) => ({
  O: cell,
  M: cell,
  T: cell,
  R: cell,
  A: cell,
  X: cell,
  F: cell,
  G: cell,
});

/** Money is between the owner and her managers. */
function money(status: Status): Row[] {
  const reads = status === "draft" ? "✗" : "R";
  const isKept = status === "archived";
  const cells = { T: "✗", R: "✗", ...nobody };
  const approve = isKept ? "approve:plan.archived" : "approve";
  return [
    { thing: "budget", status, cells: { O: isKept ? "R" : "C R U D", M: reads, ...cells } },
    {
      thing: "spend",
      status,
      cells: {
        O: isKept ? "R approve:forbidden" : "C R void",
        M: reads === "R" ? `R ${approve}` : reads,
        ...cells,
      },
    },
  ];
}

/** Those who help on a plan see who else is there. */
const people = (status: Status): Row => {
  const helpers = status === "draft" ? "✗" : "R";
  const cells = { O: "R", M: helpers, T: helpers, R: "✗", ...nobody };
  return { thing: "people", status, cells };
};

/** A list of somebody's own: who is not meant by it finds nothing in it. */
const listOf = (thing: "team" | "mentoring", status: Status, cells: { M?: "R"; T?: "R" }): Row => ({
  ...{ thing, status },
  cells: { O: "✗", ...guests("✗"), ...cells },
});

/** What an administrator is told of a plan: whose it is, how it stands, how much is in it. */
const counts = (status: Status, cell: string): Row => ({
  ...{ thing: "counts", status },
  cells: { O: "✗", ...guests("✗"), A: cell },
});

const NOT_MINE = "mine R:not-found end:not-found revoke:not-found";
const NOT_ASKED = "R accept:invitation.not-yours decline:invitation.not-yours by-link";
const STATUSES = ["draft", "active", "completed", "archived"] as const;

export const TABLE: Row[] = [
  row("plan", "draft", "R U D activate", "✗"),
  row("plan", "active", "R U D complete archive", "R"),
  row("plan", "completed", "R U D reopen archive", "R"),
  row("plan", "archived", "R restore", "R"),
  row("goal", "draft", "C R U D tick drop order", "✗"),
  row("goal", "active", "C R U D tick drop order", "R"),
  row("goal", "completed", "C R U D tick drop order", "R"),
  row("goal", "archived", "R", "R"),
  isPrivate(row("goal", "draft", "R U D tick drop order", "✗")),
  isPrivate(row("goal", "active", "R U D tick drop order", "✗")),
  isPrivate(row("goal", "completed", "R U D tick drop order", "✗")),
  isPrivate(row("goal", "archived", "R", "✗")),
  row("milestone", "draft", "C R correct void", "✗"),
  row("milestone", "active", "C R correct void", "R"),
  row("milestone", "completed", "C R correct void", "R"),
  row("milestone", "archived", "R", "R"),
  isPrivate(row("milestone", "draft", "C R correct void", "✗")),
  isPrivate(row("milestone", "active", "C R correct void", "✗")),
  isPrivate(row("milestone", "completed", "C R correct void", "✗")),
  isPrivate(row("milestone", "archived", "R", "✗")),
  row("pause", "draft", "C R D", "✗"),
  row("pause", "active", "C R D", "R"),
  row("pause", "completed", "C R D", "R"),
  row("pause", "archived", "R", "R"),
  ...STATUSES.map((status) => row("room", status, "R", status === "draft" ? "✗" : "R")),
  ...STATUSES.map((status) => row("history", status, "R", status === "draft" ? "✗" : "R")),
  ...STATUSES.flatMap(money),
  ...TALK,
  ...STATUSES.map(people),
  listOf("mentoring", "draft", {}),
  listOf("mentoring", "active", { T: "R" }),
  listOf("mentoring", "completed", { T: "R" }),
  listOf("mentoring", "archived", {}),
  listOf("team", "draft", {}),
  listOf("team", "active", { M: "R" }),
  listOf("team", "completed", { M: "R" }),
  listOf("team", "archived", {}),
  row("invitation", "draft", "C:invitation.draft again D", "✗"),
  row("invitation", "active", "C again D", ""),
  row("invitation", "completed", "C again D", ""),
  row("invitation", "archived", "", ""),
  {
    ...{ thing: "asked", status: "active" },
    cells: {
      ...alike(NOT_ASKED),
      X: "R accept decline by-link",
      "-": "R by-link",
    },
  },
  row("participant", "draft", "role D", "✗"),
  row("participant", "active", "role D", "leave"),
  row("participant", "completed", "role D", "leave"),
  row("participant", "archived", "leave:forbidden", "leave"),
  row("share", "draft", "C:share.draft R revoke", "✗"),
  row("share", "active", "C R revoke", "✗"),
  row("share", "completed", "C R revoke", "✗"),
  row("share", "archived", "R revoke", "✗"),
  ...STATUSES.filter((status) => status !== "draft").map(
    (status): Row => ({ thing: "shared page", status, cells: { ...alike("R"), "-": "R" } }),
  ),
  { thing: "template", status: "active", cells: { ...alike("R"), "-": "R" } },
  {
    thing: "own",
    status: "active",
    cells: { ...alike(NOT_MINE), O: "mine R end revoke", "-": "✗" },
  },
  counts("draft", "✗"),
  counts("active", "R"),
  counts("completed", "R"),
  counts("archived", "R"),
  { thing: "administration", status: "active", cells: nobodyButAdministrators },
  {
    ...{ thing: "administration", status: "archived" },
    cells: {
      ...nobodyButAdministrators,
      A: "R people manage:plan.archived templates links comments",
    },
  },
  ...REVIEWS,
];
