// Knows how much Markdown is too much, by one pass over the text before anything parses it.
import { bracketDepth, emphasisDepth } from "./markdown-nesting";

export const MARKDOWN_LIMITS = { length: 20_000, depth: 10, columns: 50, marks: 2_000 } as const;

// Parsing takes time with the square of these, so that a full field of them would hold everybody up.
const MARK = /\r\n?|\n|\[|([*_~`])\1*/g;
// What takes as long as several of them: a cell, and a quote or list that a line opens.
const CELL = 2;
const OPENED = 3;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** The limit that the text oversteps; null when it fits. Linear in the length of the text. */
export function markdownExcess(text: string): keyof typeof MARKDOWN_LIMITS | null {
  if (text.length > MARKDOWN_LIMITS.length) return "length";
  if (new TextEncoder().encode(text).length > MARKDOWN_LIMITS.length) return "length";
  let marks = count(text, MARK) + CELL * count(text, /\|/g);
  const open: Container[] = [];
  const fence: Fence = { of: null };
  for (const line of text.split(/\r\n|\n|\r/)) {
    const { rest, opened } = openContainers(line, open, fence);
    marks += OPENED * opened;
    if (open.length > MARKDOWN_LIMITS.depth) return "depth";
    if (fence.of === null && columnsOf(rest) > MARKDOWN_LIMITS.columns) return "columns";
  }
  if (marks > MARKDOWN_LIMITS.marks) return "marks";
  const depth = Math.max(emphasisDepth(text), bracketDepth(text));
  return depth > MARKDOWN_LIMITS.depth ? "depth" : null;
}

/** A quote, or a list item whose content is indented by `width`. */
type Container = { is: "quote" } | { is: "item"; width: number };
type Fence = { of: { mark: string; depth: number } | null };

const BREAK = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const QUOTE = /^ {0,3}> ?/;
const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;

type Read = { rest: string; opened: number };

/** Keeps the containers that the line goes on with, opens new ones, and gives what stands in them. */
function openContainers(line: string, open: Container[], fence: Fence): Read {
  let rest = line;
  let kept = 0;
  for (; kept < open.length; kept += 1) {
    const inner = inside(rest, open[kept] as Container);
    if (inner === null) break;
    rest = inner;
  }
  if (fence.of !== null) {
    if (kept >= fence.of.depth) {
      const mark = fence.of.mark;
      if (rest.trim().startsWith(mark) && /^(`+|~+)$/.test(rest.trim())) fence.of = null;
      return { rest, opened: 0 };
    }
    fence.of = null;
  }
  open.length = kept;
  // One more than allowed is enough to know; a line of thousands is not read to its end.
  while (open.length <= MARKDOWN_LIMITS.depth) {
    const quote = QUOTE.exec(rest);
    const item = quote || BREAK.test(rest) ? null : ITEM.exec(rest);
    const found = quote ?? item;
    if (!found) break;
    open.push(quote ? { is: "quote" } : { is: "item", width: found[0].length });
    rest = rest.slice(found[0].length);
  }
  const opens = FENCE.exec(rest)?.[1];
  if (opens) fence.of = { mark: opens, depth: open.length };
  return { rest, opened: open.length - kept };
}

/** The line without what puts it inside the container; null when it stands outside. */
function inside(line: string, container: Container): string | null {
  if (container.is === "quote") {
    const found = QUOTE.exec(line);
    return found ? line.slice(found[0].length) : null;
  }
  if (line.trim() === "") return "";
  const spread = line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll("\t", "    "));
  return spread.startsWith(" ".repeat(container.width)) ? spread.slice(container.width) : null;
}

const RULER = /^[ \t]*[|:-][|:\- \t]*$/;

/** How many columns the line would give a table, were it the ruler under its head. */
function columnsOf(line: string): number {
  if (!RULER.test(line) || !line.includes("-")) return 0;
  const row = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  let columns = 1;
  for (const mark of row) if (mark === "|") columns += 1;
  return columns;
}
