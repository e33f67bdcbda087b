// Knows how to read a measure out of a goal's title. It proposes; a person takes it or not.
import { day } from "./days";
import type { Measure } from "./measures";
import { deadlineIn } from "./title-deadline";
import { type Figure, figuresIn } from "./title-figures";
import { boundIn, changeIn, countedIn, phraseAfter, rateIn } from "./title-phrases";

const DURATION = /^\s*(?:days?|weeks?|months?|quarters?|years?|sprints?)\b/i;
const TIME = /^\s*(ms|milliseconds?|secs?|seconds?|s|mins?|minutes?|h|hours?)\b/i;
const ALLOWANCE = /\b(?:budget|stipend|allowance)\b/i;

const LONGEST_TITLE = 500;
const LONGEST_UNIT = 60;
const LARGEST = 1_000_000_000;

// Which day it is does not matter for cutting a deadline out of a title.
const ANY_DAY = day("2025-01-15");

/**
 * The measure a title asks for, or `null` where it names no figure to reach: a count ("5 ETL
 * pipelines"), an amount from a known baseline ("Reduce spend by 30%" goes from 100 to 70 % of the
 * starting spend, "1M+ events/sec" from 0), or a hold ("95% SLA compliance", "under 200 ms").
 * Units are kept as written.
 */
export function proposeMeasure(title: string): Measure | null {
  const read = title.slice(0, LONGEST_TITLE);
  const deadline = deadlineIn(read, ANY_DAY);
  const text = deadline ? read.replace(deadline.text, ", ") : read;
  const figures = figuresIn(text).filter((figure) => figure.value <= LARGEST);
  const way = fromTo(figures, text);
  if (way && isSound(way)) return way;
  for (const figure of figures) {
    const measure = measureOf(figure);
    if (measure && isSound(measure)) return measure;
  }
  return null;
}

/**
 * Something to reach, in a unit short enough to stand beside a number. One of a thing is done or
 * not, which a tick says already.
 */
const isSound = (measure: Measure): boolean =>
  (!("unit" in measure) || (measure.unit !== "" && measure.unit.length <= LONGEST_UNIT)) &&
  (measure.kind !== "count" || (Number.isInteger(measure.target) && measure.target > 1)) &&
  (measure.kind !== "amount" || measure.baseline !== measure.target);

function measureOf(figure: Figure): Measure | null {
  if (figure.symbol === "%") return ofShare(figure);
  if (figure.symbol !== null) return ofMoney(figure);
  return ofTime(figure) ?? ofRate(figure) ?? ofCount(figure);
}

const unitOf = (words: string[]): string => words.join(" ");

function ofShare({ value, before, after }: Figure): Measure {
  const op = boundIn(before);
  const change = changeIn(before, after);
  const unit = `% ${unitOf(phraseAfter(after))}`.trim();
  const isTo = /\bto\s*(?:at (?:least|most)\s*)?$/i.test(before);
  if (change && !isTo && !op) {
    const of = change.of ? `% of the starting ${change.of}` : "% of the start";
    const target = change.direction === "down" ? 100 - value : 100 + value;
    return { kind: "amount", baseline: 100, target: Number(target.toFixed(6)), unit: of };
  }
  if (change && isTo) {
    const isDown = change.direction === "down";
    const named = unit === "%" && change.of ? `% ${change.of}` : unit;
    return {
      kind: "hold",
      op: op ?? (isDown ? "at-most" : "at-least"),
      target: value,
      unit: named,
    };
  }
  const whole = /^\s*of\s+((?:the|all|our|my)?\s*.+)$/i.exec(after);
  if (whole && !op) {
    const rest = (whole[1] as string).replace(/^(the|all|our|my)\s+/i, "");
    const part = unitOf(phraseAfter(rest));
    const unit = part === "" ? "%" : `% of the ${part}`;
    return { kind: "amount", baseline: 0, target: value, unit };
  }
  return { kind: "hold", op: op ?? "at-least", target: value, unit };
}

function ofMoney({ value, symbol, before, after }: Figure): Measure | null {
  if (ALLOWANCE.test(after)) return null;
  const unit = symbol as string;
  if (boundIn(before) === "at-most") return { kind: "hold", op: "at-most", target: value, unit };
  return { kind: "amount", baseline: 0, target: value, unit };
}

/** Time is kept under a bound; hours spent are counted; longer spans are no measure but a window. */
function ofTime({ value, before, after }: Figure): Measure | null {
  const unit = (TIME.exec(after) ?? DURATION.exec(after))?.[0].trim();
  if (!unit || rateIn(after)) return null;
  const isTo = /\bto\s*$/i.test(before);
  const op = boundIn(before) ?? (isTo && changeIn(before, after) ? "at-most" : null);
  if (op) return { kind: "hold", op, target: value, unit };
  if (/^m(?:s|illi)/i.test(unit)) return { kind: "hold", op: "at-most", target: value, unit };
  return /^h/i.test(unit) ? { kind: "count", target: value, unit } : null;
}

function ofRate({ value, before, after }: Figure): Measure | null {
  const rate = rateIn(after);
  if (!rate) return null;
  const op = boundIn(before);
  if (op === "at-most" || rate.isPace) {
    return { kind: "hold", op: op ?? "at-least", target: value, unit: rate.unit };
  }
  return { kind: "amount", baseline: 0, target: value, unit: rate.unit };
}

function ofCount({ value, before, after }: Figure): Measure | null {
  if (DURATION.test(after) || TIME.test(after)) return null;
  const unit = countedIn(after);
  if (unit === null) return null;
  if (boundIn(before) === "at-most") {
    return { kind: "hold", op: "at-most", target: value, unit: unitOf(phraseAfter(after)) };
  }
  return { kind: "count", target: value, unit };
}

/** "from 60% to 80%", "from 400 ms to 200 ms": both ends are given. */
function fromTo([first, second]: Figure[], title: string): Measure | null {
  if (!first || !second || first.value === second.value) return null;
  const isWay = /\bfrom\s*$/i.test(first.before) && /\bto\s*$/i.test(second.before);
  if (!isWay || DURATION.test(second.after)) return null;
  const of = changeIn(title.slice(0, title.search(/\bfrom\b/i)), "")?.of ?? "";
  const phrase = unitOf(phraseAfter(second.after));
  const unit =
    second.symbol === "%" ? `% ${phrase || of}`.trim() : (second.symbol ?? (phrase || of));
  return unit === "" ? null : { kind: "amount", baseline: first.value, target: second.value, unit };
}
