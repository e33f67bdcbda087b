// Knows which of a goal's five SMART parts are there, what is missing, and what would mend it.
import { type Day, daysBetween } from "./days";
import type { Goal, Smart } from "./goals";
import { type Measure, stepOf } from "./measures";
import { proposeMeasure } from "./smart-propose";
import { deadlineIn } from "./title-deadline";

export type SmartPart = keyof Smart;

export const SMART_PARTS = [
  "specific",
  "measurable",
  "achievable",
  "relevant",
  "timeBound",
] as const satisfies readonly SmartPart[];

/** What mends a part with one click. */
export type SmartProposal = { sets: "measure"; measure: Measure } | { sets: "dueOn"; dueOn: Day };

/**
 * What is missing: the title says too little; nothing to measure by; not said how; not said why;
 * the title names another deadline than the due day. `everyDays`: a step this often would do.
 */
export type SmartGap =
  | { gap: "too-vague" }
  | { gap: "no-measure"; proposal: SmartProposal | null }
  | { gap: "no-way"; everyDays: number | null }
  | { gap: "no-reason" }
  | { gap: "other-deadline"; proposal: SmartProposal };

export type SmartFinding = { is: "ok" } | ({ is: "gap" } & SmartGap);
export type SmartCheck = Record<SmartPart, SmartFinding>;

type Checked = Pick<Goal, "title" | "measure" | "smart" | "startsOn" | "dueOn">;

const OK: SmartFinding = { is: "ok" };
const MIN_WORDS = 4;

/**
 * The check, without any guess at what the person means: a part is fine when something is written
 * there, or when title, measure and dates say it. Proposals come from the title alone and change
 * nothing by themselves. `on` is the day that "by 30 June" is read from: the goal's start, so that
 * the same title keeps meaning the same day.
 */
export function checkSmart(goal: Checked, on: Day = goal.startsOn): SmartCheck {
  const { smart } = goal;
  return {
    specific: isWritten(smart.specific) || isTelling(goal.title) ? OK : gap({ gap: "too-vague" }),
    measurable: measurable(goal),
    achievable: isWritten(smart.achievable)
      ? OK
      : gap({ gap: "no-way", everyDays: everyDays(goal) }),
    relevant: isWritten(smart.relevant) ? OK : gap({ gap: "no-reason" }),
    timeBound: timeBound(goal, on),
  };
}

/** How many of the five are fine. */
export const smartCount = (check: SmartCheck): number =>
  SMART_PARTS.filter((part) => check[part].is === "ok").length;

const gap = (found: SmartGap): SmartFinding => ({ is: "gap", ...found });
const isWritten = (text: string | null): boolean => text !== null && text.trim() !== "";
const isTelling = (title: string): boolean =>
  title.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length >= MIN_WORDS;

function measurable({ title, measure, smart }: Checked): SmartFinding {
  if (measure.kind !== "tick" || isWritten(smart.measurable)) return OK;
  const proposed = proposeMeasure(title);
  const proposal = proposed && ({ sets: "measure", measure: proposed } as const);
  return gap({ gap: "no-measure", proposal });
}

function timeBound({ title, dueOn, smart }: Checked, on: Day): SmartFinding {
  const named = deadlineIn(title, on);
  if (!named || named.dueOn === dueOn || isWritten(smart.timeBound)) return OK;
  return gap({ gap: "other-deadline", proposal: { sets: "dueOn", dueOn: named.dueOn } });
}

/** Days a step may take to be done in time; `null` for goals of one step or none. */
function everyDays({ measure, startsOn, dueOn }: Checked): number | null {
  const step = stepOf(measure);
  if (step === null || step >= 1) return null;
  const days = Math.floor(daysBetween(startsOn, dueOn) * step);
  return days >= 1 ? days : null;
}
