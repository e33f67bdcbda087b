// Who may do what, as data: the rights that exist by now, a row a thing and a column a person.
// C create, R read, U update, D delete; `✗` is not even there; more verbs by name, with the code of the
// refusal where it is the state that forbids.
import type { Stage } from "../support/reviews";

/** O owner · M manager · T mentor · R reader · A administrator · X any other member, F a former manager. */
export const PEOPLE = ["O", "M", "T", "R", "A", "X", "F"] as const;
export type Who = (typeof PEOPLE)[number];

export type Thing =
  | "plan"
  | "goal"
  | "room"
  | "pause"
  | "milestone"
  | "history"
  | "budget"
  | "spend"
  | "people"
  | "team"
  | "invitation"
  | "participant"
  | "share"
  | "administration"
  | "comment"
  | "suggestion"
  | "mentoring"
  | "review";
export type Status = "draft" | "active" | "completed" | "archived";

/** `isPrivate`: the goal it is about is marked private. `stage`: how far the review is. */
export type Row = {
  thing: Thing;
  status: Status;
  isPrivate?: true;
  stage?: Stage;
  cells: Record<Who, string>;
};

const nobody = { A: "✗", X: "✗", F: "✗" } as const;
const guests = (cell: string) => ({ M: cell, T: cell, R: cell, ...nobody });
const row = (thing: Thing, status: Status, owner: string, guest: string): Row => ({
  thing,
  status,
  cells: { O: owner, ...guests(guest) },
});

/** For who runs the installation, whatever anybody's role on the plan is. */
const nobodyButAdministrators = {
  O: "✗",
  ...guests("✗"),
  A: "R people manage templates links comments",
} as const;
/** An administrator is told how far it is once both sides are in, until both have signed. */
const review = (stage: Stage, owner: string, manager: string, status: Status = "active"): Row => {
  const outside = (cell: string) => (cell === "✗" ? cell : `${cell} status:not-found`);
  const isTold = stage === "submitted" || stage === "half-signed";
  const around = { O: outside(owner), M: outside(manager), T: "✗", R: "✗" };
  return {
    ...{ thing: "review", status, stage },
    cells: { ...around, ...nobody, ...(isTold && { A: "status" }) },
  };
};

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

export const TABLE: Row[] = [
  row("plan", "draft", "R U D activate", "✗"),
  row("plan", "active", "R U D complete archive", "R"),
  row("plan", "completed", "R U D reopen archive", "R"),
  row("plan", "archived", "R restore", "R"),
  row("goal", "draft", "C R U D tick drop order", "✗"),
  row("goal", "active", "C R U D tick drop order", "R"),
  row("goal", "completed", "C R U D tick drop order", "R"),
  row("goal", "archived", "R", "R"),
  { ...row("goal", "active", "R U D tick drop order", "✗"), isPrivate: true },
  { ...row("milestone", "active", "C R correct void", "✗"), isPrivate: true },
  row("room", "draft", "R", "✗"),
  row("room", "active", "R", "R"),
  row("room", "archived", "R", "R"),
  row("pause", "draft", "C R D", "✗"),
  row("pause", "active", "C R D", "R"),
  row("pause", "archived", "R", "R"),
  row("milestone", "draft", "C R correct void", "✗"),
  row("milestone", "active", "C R correct void", "R"),
  row("milestone", "archived", "R", "R"),
  row("history", "draft", "R", "✗"),
  row("history", "active", "R", "R"),
  row("history", "archived", "R", "R"),
  ...(["draft", "active", "completed", "archived"] as const).flatMap((status) => money(status)),
  ...(["active", "completed"] as const).flatMap((status): Row[] => [
    // The comment that is there is the mentor's: others answer and settle it, an administrator
    // takes it away unread.
    {
      thing: "comment",
      status,
      cells: {
        O: "C R settle",
        M: "C R settle",
        T: "C R U D settle",
        R: "R",
        ...nobody,
        A: "D",
      },
    },
    {
      thing: "suggestion",
      status,
      cells: { O: "R answer", M: "C R", T: "C R withdraw nudge", R: "✗", ...nobody },
    },
  ]),
  {
    thing: "comment",
    status: "active",
    isPrivate: true,
    cells: { O: "C R settle", ...guests("✗") },
  },
  {
    thing: "suggestion",
    status: "active",
    isPrivate: true,
    cells: { O: "R answer", ...guests("✗") },
  },
  { thing: "people", status: "active", cells: { O: "R", M: "R", T: "R", R: "✗", ...nobody } },
  { thing: "people", status: "draft", cells: { O: "R", ...guests("✗") } },
  { thing: "mentoring", status: "active", cells: { O: "✗", M: "✗", T: "R", R: "✗", ...nobody } },
  { thing: "mentoring", status: "archived", cells: { O: "✗", ...guests("✗") } },
  { thing: "mentoring", status: "draft", cells: { O: "✗", ...guests("✗") } },
  // A list of its own: who is no manager finds nothing in it.
  { thing: "team", status: "active", cells: { O: "✗", M: "R", T: "✗", R: "✗", ...nobody } },
  { thing: "team", status: "completed", cells: { O: "✗", M: "R", T: "✗", R: "✗", ...nobody } },
  { thing: "team", status: "draft", cells: { O: "✗", ...guests("✗") } },
  { thing: "team", status: "archived", cells: { O: "✗", ...guests("✗") } },
  { thing: "people", status: "archived", cells: { O: "R", M: "R", T: "R", R: "✗", ...nobody } },
  row("invitation", "active", "C again D", ""),
  row("invitation", "completed", "C again D", ""),
  row("invitation", "archived", "", ""),
  row("participant", "draft", "role D", "✗"),
  row("participant", "active", "role D", "leave"),
  row("participant", "completed", "role D", "leave"),
  row("share", "active", "C R revoke", "✗"),
  row("share", "completed", "C R revoke", "✗"),
  row("share", "archived", "R revoke", "✗"),
  { thing: "administration", status: "active", cells: { ...nobodyButAdministrators } },
  review(
    "open",
    "C R see-self write-self submit pass-on withdraw",
    "C R see-manager write-manager submit pass-on",
  ),
  review(
    "half",
    "R see-self recall submit:review.submitted withdraw:review.begun",
    "R see-manager write-manager submit recall:review.not-submitted",
  ),
  review(
    "submitted",
    "R see-self see-manager recall focus sign withdraw:review.begun",
    "R see-self see-manager recall focus sign",
  ),
  review(
    "half-signed",
    "R see-self see-manager recall sign:review.already-signed",
    "R see-self see-manager recall:review.other-signed sign",
  ),
  review(
    "signed",
    "R see-self see-manager addend recall:review.sealed withdraw:review.sealed",
    "R see-self see-manager addend recall:review.sealed",
  ),
  review("open", "C R see-self write-self submit withdraw", "✗", "draft"),
  review("submitted", "R see-self see-manager", "R see-self see-manager", "archived"),
];
