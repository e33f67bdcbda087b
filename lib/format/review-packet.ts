// Knows how a goal of a review's packet is said: what it came to, what was moved and why.
import type { Day } from "@/lib/domain/days";
import type { MeasureFigures } from "@/lib/domain/events";
import type { Measure } from "@/lib/domain/measures";
import type { GoalChange } from "@/lib/domain/reviews/changes";
import type { Packet, PacketGoal } from "@/lib/domain/reviews/packet";
import { isTold, packetProgress } from "@/lib/domain/reviews/packet";
import type { PacketBudget } from "@/lib/domain/reviews/packet-money";
import { BUDGET_PERIODS } from "./blueprints";
import { date } from "./days";
import { standing } from "./measures";
import { figure, moneyMinor, number, percent } from "./numbers";

const unitOf = (measure: Measure): string => ("unit" in measure ? measure.unit : "");

/** "0 → 3 of 8 datasets"; empty for a tick and where nothing was measured. */
function figures({ measure, before, now }: PacketGoal): string {
  const is = standing(measure, now.raw);
  if (is === "" || before.raw === now.raw || before.raw === null) return is;
  return `${number(before.raw)} → ${is}`;
}

const because = (why: string | null): string => (why === null ? "" : `: “${why}”`);

const aim = ({ kind, target }: MeasureFigures, measure: Measure): string =>
  target === null
    ? "done or not"
    : kind === measure.kind
      ? figure(target, unitOf(measure))
      : number(target);

function changeWords(change: GoalChange, { measure }: PacketGoal, on: Day): string {
  switch (change.is) {
    case "added":
      return "new";
    case "moved": {
      const isDue = change.from.dueOn !== change.to.dueOn;
      const [from, to] = isDue
        ? [change.from.dueOn, change.to.dueOn]
        : [change.from.startsOn, change.to.startsOn];
      const what = isDue ? "due" : "start";
      return `${what} moved ${date(from, on)} → ${date(to, on)}${because(change.why)}`;
    }
    case "remeasured":
      return `target ${aim(change.from, measure)} → ${aim(change.to, measure)}${because(change.why)}`;
    case "done":
      // Read on another day, "today" would be wrong.
      return `finished ${date(change.on, on)}`;
    case "reopened":
      return "open again";
    case "dropped":
      return `${date(change.on, on)}${because(change.why)}`;
    case "restored":
      return "taken up again";
  }
}

/** What is said of a goal, part by part: figures, changes, milestones. */
export function goalFacts(goal: PacketGoal, on: Day): string[] {
  const { changes, milestones, word } = goal;
  const isBehind = word === "slipping" || word === "overdue";
  const facts = [
    figures(goal),
    ...changes.map((change) => changeWords(change, goal, on)),
    milestones > 0 ? figure(milestones, "milestones") : isBehind ? "no milestone since" : "",
  ];
  return facts.filter((fact) => fact !== "");
}

/** "31 → 44 %, 46 % expected" */
export function progressWords(packet: Packet): string {
  const { before, now, expected } = packetProgress(packet);
  return `${percent(before).replace(" %", "")} → ${percent(now)}, ${percent(expected)} expected`;
}

/** "7 other goals did not change."; empty where every goal is told. */
export function restWords({ goals }: Packet): string {
  const rest = goals.filter((goal) => !isTold(goal)).length;
  if (rest === 0) return "";
  return `${figure(rest, "other goals")} did not change.`;
}

/** What was spent of a budget since, part by part, and how it stands: "$450 spent, all approved". */
export function budgetFacts(budget: PacketBudget): string[] {
  const { per, amountMinor, usedMinor, since } = budget;
  const sum = (minor: number) => moneyMinor(minor, budget.currency);
  const { spentMinor, approvedMinor, voidedMinor } = since;
  const approved =
    approvedMinor === spentMinor
      ? "all approved"
      : approvedMinor === 0
        ? "not approved yet"
        : `${sum(approvedMinor)} approved`;
  return [
    spentMinor === 0 ? "nothing spent" : `${sum(spentMinor)} spent, ${approved}`,
    ...(voidedMinor > 0 ? [`${sum(voidedMinor)} of before void`] : []),
    `${sum(usedMinor)} of ${sum(amountMinor)} ${BUDGET_PERIODS[per]} used`,
  ];
}
