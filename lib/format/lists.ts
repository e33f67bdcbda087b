// Knows how several things are said in one breath.

/** "a", "a and b", "a, b and c" */
export const listed = (words: readonly string[], last: "and" | "or" = "and"): string =>
  words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) as string}`;
