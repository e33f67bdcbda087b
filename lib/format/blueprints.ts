// Knows how the parts of a plan document are said: lengths, windows, budgets, kinds.
import type {
  Blueprint,
  Budget,
  BudgetPeriod,
  NoteKind,
  ProjectKind,
  ResourceKind,
  RitualKind,
  Window,
} from "@/lib/domain/blueprint";
import type { Horizon } from "@/lib/domain/goals";
import type { Measure } from "@/lib/domain/measures";
import { target } from "./measures";
import { money, number } from "./numbers";

/** "6–12 months" */
export const monthsLong = ([from, to]: Window): string =>
  from === to ? `${from} months` : `${from}–${to} months`;

/** "months 0–3" */
export const monthsOf = ([from, to]: Window): string => `months ${from}–${to}`;

export const BUDGET_PERIODS: Record<BudgetPeriod, string> = {
  month: "a month",
  quarter: "a quarter",
  year: "a year",
  plan: "for the whole plan",
};

/** "$2,000 a year" */
export const allowance = ({
  amount,
  currency,
  per,
}: Pick<Budget, "amount" | "currency" | "per">): string =>
  `${money(amount, currency)} ${BUDGET_PERIODS[per]}`;

/** "$2,000 a year for conferences": what its key names is what it is for. */
export const budgetFor = (budget: Budget): string =>
  `${allowance(budget)} for ${budget.key.replaceAll("-", " ")}`;

const counted = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`;

/** "8 goals", "11 competencies", "4 metrics", "$2,000 a year for conferences": what it adds up to. */
export function tally({ goals, skills, budgets }: Blueprint): string[] {
  const metrics = goals.filter(({ horizon }) => horizon === "outcome").length;
  return [
    counted(goals.length - metrics, "goal", "goals"),
    counted(skills.length, "competency", "competencies"),
    ...(metrics > 0 ? [counted(metrics, "metric", "metrics")] : []),
    ...budgets.map(budgetFor),
  ];
}

/** What a measure asks for, or "" where it is done or not; a list says its items. */
export function measureWords(measure: Measure | undefined): string {
  if (measure === undefined || measure.kind === "tick") return "";
  if (measure.kind === "checklist") return measure.items.map(({ title }) => title).join(", ");
  return target(measure);
}

export const HORIZON_WORDS: Record<Horizon, string> = {
  short: "Short term",
  long: "Long term",
  outcome: "Outcomes",
};

export const RESOURCE_WORDS: Record<ResourceKind, string> = {
  book: "Book",
  course: "Course",
  lab: "Lab",
  certification: "Certification",
  environment: "Practice environment",
};

export const PROJECT_WORDS: Record<ProjectKind, string> = {
  practice: "Practice",
  "hands-on": "Hands-on",
  strategic: "Strategic",
};

export const RITUAL_WORDS: Record<RitualKind, string> = {
  journal: "Journal",
  "skill-assessment": "Skill assessment",
  "portfolio-review": "Portfolio review",
  other: "Ritual",
};

export const NOTE_WORDS: Record<NoteKind, string> = {
  principle: "Principle",
  insight: "Insight",
  note: "Note",
};
