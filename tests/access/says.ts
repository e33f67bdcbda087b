// What stands in the world of the table, in words that are found nowhere else in the app.
import { WORDS } from "../support/reviews";

export const SAYS = {
  plan: "Over the grey pass",
  goal: "Lay 4 stones",
  milestone: "Laid a stone.",
  pause: "A torn tent is mended",
  comment: "Whose boots are these?",
  suggestion: "Lay 5 stones",
  budget: "Boots for the scree",
  spend: "Laces of hemp",
  guest: "Greta",
  token: "Window on the pass",
  self: WORDS.self,
  manager: WORDS.manager,
} as const;
