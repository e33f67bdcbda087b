// Whether single keys do things: the choice, its cookie, and how to read it.

export const keysCookie = "keys";

/** On, unless they were switched off. */
export const readKeys = (stored: string | undefined): boolean => stored !== "off";

type Row = { keys: readonly string[]; does: string };

/** What the keys do, as the dialog lists it. */
export const KEYS: readonly Row[] = [
  { keys: ["T"], does: "Today" },
  { keys: ["P"], does: "Plans" },
  { keys: ["I"], does: "Inbox" },
  { keys: ["N"], does: "Add a goal in one line, on a plan" },
  { keys: ["J", "K"], does: "Next and previous goal in a list; ↓ and ↑ do the same from there" },
  { keys: ["Enter"], does: "Open the goal at hand" },
  { keys: ["X"], does: "Tick the goal at hand, or open it again" },
  { keys: ["L"], does: "Log a milestone on the goal at hand" },
  { keys: ["?"], does: "Show these keys" },
];
