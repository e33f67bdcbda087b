// Knows how deep emphasis and links nest, without building a tree of them.

type Run = { mark: string; length: number; inner: number };

const RUN = /\\[\s\S]|([*_~])\1*|\n[ \t]*\n/g;
const BRACKET = /\\[\s\S]|[[\]]|\n[ \t]*\n/g;
const BLANK = /^[\s\p{Z}]?$/u;
const SIGN = /^[\p{P}\p{S}]$/u;

/** The deepest nesting of emphasis in any paragraph. Each mark is opened and closed at most once. */
export function emphasisDepth(text: string): number {
  const open: Run[] = [];
  const waiting = new Map<string, number>();
  let deepest = 0;
  const forget = () => {
    open.length = 0;
    waiting.clear();
  };
  for (const found of text.matchAll(RUN)) {
    const mark = found[1];
    if (mark === undefined) {
      if (found[0].startsWith("\n")) forget();
      continue;
    }
    const { opens, closes } = sidesOf(text, found.index, found[0].length, mark);
    let left = found[0].length;
    while (closes && left > 0 && (waiting.get(mark) ?? 0) > 0) {
      const depth = close(open, waiting, mark, left);
      left = depth.left;
      deepest = Math.max(deepest, depth.of);
    }
    if (opens && left > 0) {
      open.push({ mark, length: left, inner: 0 });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    }
  }
  return deepest;
}

/** The deepest nesting of square brackets in any paragraph. */
export function bracketDepth(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [found] of text.matchAll(BRACKET)) {
    if (found === "[") open.push(0);
    else if (found === "]") {
      const depth = (open.pop() ?? 0) + 1;
      deepest = Math.max(deepest, depth);
      const below = open.length - 1;
      if (below >= 0) open[below] = Math.max(open[below] as number, depth);
    } else if (found.startsWith("\n")) open.length = 0;
  }
  return deepest;
}

/** Closes the latest open run of this mark by up to `length` signs, two of them a level. */
function close(open: Run[], waiting: Map<string, number>, mark: string, length: number) {
  let inner = 0;
  let top = open.at(-1);
  while (top && top.mark !== mark) {
    inner = Math.max(inner, top.inner);
    waiting.set(top.mark, (waiting.get(top.mark) ?? 1) - 1);
    open.pop();
    top = open.at(-1);
  }
  if (!top) return { left: 0, of: inner };
  const used = Math.min(top.length, length);
  const of = Math.max(inner, top.inner) + Math.ceil(used / 2);
  top.length -= used;
  top.inner = of;
  if (top.length === 0) {
    open.pop();
    waiting.set(mark, (waiting.get(mark) ?? 1) - 1);
    const below = open.at(-1);
    if (below) below.inner = Math.max(below.inner, of);
  }
  return { left: length - used, of };
}

/** Whether the run can open or close emphasis, by what stands on its two sides. */
function sidesOf(text: string, at: number, length: number, mark: string) {
  const before = at === 0 ? "" : (text[at - 1] as string);
  const after = text[at + length] ?? "";
  const isLeft =
    !BLANK.test(after) && (!SIGN.test(after) || BLANK.test(before) || SIGN.test(before));
  const isRight =
    !BLANK.test(before) && (!SIGN.test(before) || BLANK.test(after) || SIGN.test(after));
  if (mark !== "_") return { opens: isLeft, closes: isRight };
  return {
    opens: isLeft && (!isRight || SIGN.test(before)),
    closes: isRight && (!isLeft || SIGN.test(after)),
  };
}
