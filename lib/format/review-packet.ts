// Knows how a goal of a review's packet is said: what it came to, what was moved and why.
import type { Day } from "@/lib/domain/days";
import type { Measure } from "@/lib/domain/measures";
import type { GoalChange, MeasuredBy } from "@/lib/domain/reviews/changes";
import type { Packet, PacketGoal } from "@/lib/domain/reviews/packet";
import { isTold, packetProgress } from "@/lib/domain/reviews/packet";
import type { PacketBudget } from "@/lib/domain/reviews/packet-money";
import { BUDGET_PERIODS } from "./blueprints";
import { date } from "./days";
import { OPS, standing } from "./measures";
import { figure, moneyMinor, number, percent } from "./numbers";
import { nameOf } from "./reviews";

const unitOf = (measure: Measure): string => ("unit" in measure ? measure.unit : "");

/** "0 → 3 of 8 datasets"; empty for a tick and where nothing was measured. */
function figures({ measure, before, now }: PacketGoal): string {
  const is = standing(measure, now.raw);
  if (is === "" || before.raw === now.raw || before.raw === null) return is;
  return `${number(before.raw)} → ${is}`;
}

/** Names by id; whoever is gone has none. */
type Names = Readonly<Record<string, string>>;

type Reason = { why: string | null; suggestedBy?: readonly string[] };

/** ": “the interface is delayed” (suggested by Tariq)" */
function because({ why, suggestedBy = [] }: Reason, names: Names): string {
  const by = suggestedBy.map((id) => nameOf(names, id)).join(", ");
  return `${why === null ? "" : `: “${why}”`}${by === "" ? "" : ` (suggested by ${by})`}`;
}

type Measured = { from: MeasuredBy; to: MeasuredBy };

/** "target 5 → 4 pipelines", "baseline 20 → 25 %", each part that changed. */
function measuredWords({ from, to }: Measured, measure: Measure): string {
  const said = (n: number, { kind, unit }: MeasuredBy) =>
    unit === undefined && kind !== measure.kind ? number(n) : figure(n, unit ?? unitOf(measure));
  const isTurned = from.op !== undefined && to.op !== undefined && from.op !== to.op;
  const aim = (of: MeasuredBy) =>
    of.target === null
      ? "done or not"
      : `${isTurned && of.op ? `${OPS[of.op]} ` : ""}${said(of.target, of)}`;
  const [start, newStart] = [from.baseline, to.baseline];
  const parts = [
    ...(aim(from) === aim(to) ? [] : [`target ${aim(from)} → ${aim(to)}`]),
    ...(start === undefined || newStart === undefined || start === newStart
      ? []
      : [`baseline ${said(start, from)} → ${said(newStart, to)}`]),
  ];
  return parts.length === 0 ? "measured otherwise" : parts.join(", ");
}

type About = { measure: Measure; on: Day; names: Names };

function changeWords(change: GoalChange, { measure, on, names }: About): string {
  switch (change.is) {
    case "added":
      return "new";
    case "renamed":
      return `now called “${change.to}”, before “${change.from}”${because(change, names)}`;
    case "moved": {
      const isDue = change.from.dueOn !== change.to.dueOn;
      const [from, to] = isDue
        ? [change.from.dueOn, change.to.dueOn]
        : [change.from.startsOn, change.to.startsOn];
      const what = isDue ? "due" : "start";
      return `${what} moved ${date(from, on)} → ${date(to, on)}${because(change, names)}`;
    }
    case "remeasured":
      return `${measuredWords(change, measure)}${because(change, names)}`;
    case "done":
      // Read on another day, "today" would be wrong.
      return `finished ${date(change.on, on)}`;
    case "reopened":
      return "open again";
    case "dropped":
      return `${date(change.on, on)}${because(change, names)}`;
    case "restored":
      return "taken up again";
  }
}

/** What is said of a goal, part by part: figures, changes, milestones. */
export function goalFacts(goal: PacketGoal, on: Day, names: Names = {}): string[] {
  const { changes, measure, milestones, word } = goal;
  const isBehind = word === "slipping" || word === "overdue";
  const facts = [
    figures(goal),
    ...changes.map((change) => changeWords(change, { measure, on, names })),
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
