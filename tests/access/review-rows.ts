// Who may do what with a review, stage by stage.
import type { Stage } from "../support/reviews";
import { nobody, type Row, type Status } from "./cells";

/** An administrator is told how far it is once both sides are in, until both have signed. */
const review = (stage: Stage, owner: string, manager: string, status: Status = "active"): Row => {
  const outside = (cell: string) => (cell === "✗" ? cell : `${cell} list status:not-found`);
  const isTold = stage === "submitted" || stage === "half-signed";
  const around = { O: outside(owner), M: outside(manager), T: "✗", R: "✗" };
  return {
    ...{ thing: "review", status, stage },
    cells: { ...around, ...nobody, ...(isTold && status !== "draft" && { A: "status" }) },
  };
};

const both = "see-self see-manager";
const kept = (...verbs: string[]) => verbs.map((verb) => `${verb}:plan.archived`).join(" ");

export const REVIEWS: Row[] = [
  review(
    "open",
    "C R see-self write-self submit pass-on withdraw bring-back",
    "C R see-manager write-manager submit pass-on",
  ),
  review(
    "half",
    "R see-self recall submit:review.submitted withdraw:review.begun",
    "R see-manager write-manager submit recall:review.not-submitted",
  ),
  review(
    "submitted",
    `R ${both} recall focus sign withdraw:review.begun`,
    `R ${both} recall focus sign`,
  ),
  review(
    "half-signed",
    `R ${both} recall sign:review.already-signed`,
    `R ${both} recall:review.other-signed sign`,
  ),
  review(
    "signed",
    `R ${both} addend recall:review.sealed withdraw:review.sealed`,
    `R ${both} addend recall:review.sealed`,
  ),
  review("open", "C R see-self write-self submit withdraw bring-back", "✗", "draft"),
  review(
    "open",
    "C R see-self write-self submit",
    "C R see-manager write-manager submit",
    "completed",
  ),
  review("submitted", `R ${both} recall sign`, `R ${both} recall sign`, "completed"),
  review(
    "open",
    `R see-self see-manager:forbidden ${kept("submit", "withdraw")}`,
    `R see-manager ${kept("submit", "withdraw")}`,
    "archived",
  ),
  review(
    "submitted",
    `R ${both} ${kept("recall", "focus", "sign")}`,
    `R ${both} ${kept("recall", "focus", "sign")}`,
    "archived",
  ),
  review("signed", `R ${both} ${kept("addend")}`, `R ${both} ${kept("addend")}`, "archived"),
  // Who left keeps reading what he signed; who is a manager now reads it too.
  (() => {
    const owner = `R ${both} addend recall:review.sealed withdraw:review.sealed`;
    const signed = review("signed", owner, `R ${both} addend`);
    const cells = { ...signed.cells, F: `R ${both} list:not-found status:not-found` };
    return { ...signed, manager: "F" as const, cells };
  })(),
  // Without a manager it is a self review, and nobody else's.
  {
    ...review("open", "C R see-self write-self submit withdraw bring-back", "✗"),
    manager: "nobody",
  },
  { ...review("signed", "R see-self addend", "✗"), manager: "nobody" },
];
