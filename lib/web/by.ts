// Knows whether a page is still that of whoever is signed in: in another tab of the browser somebody
// else may have come in since. Who sends no name, as a plain form does, is taken at her session's word.
import type { Member } from "./current-member";

/** `by`: the id that the page gave with a form (`_by`) or with what is typed (`x-by`). */
export const isAnothers = (by: unknown, { personId }: Pick<Member, "personId">): boolean =>
  typeof by === "string" && by !== "" && by !== personId;
