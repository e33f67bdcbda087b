// Prints figures as a table that reads well in a terminal and in Markdown.

/** @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** "1.6 ✓" where it is within what it may be, "2.4 ✗" where it is not or nothing was answered. */
export function judged(figure, most) {
  if (!Number.isFinite(figure)) return "no answer ✗";
  const words = figure.toFixed(2);
  if (most === undefined) return words;
  return `${words} ${figure <= most ? "✓" : "✗"}`;
}
