// The one-click repair of a missing SMART part, as the fields that the goal's form would send.
import type { Measure } from "@/lib/domain/measures";
import type { SmartFinding, SmartPart } from "@/lib/domain/smart";
import type { GoalPageView } from "@/lib/views/goal-page";

export type Repair = {
  /** What would be set, where the question does not say it already. */
  text: string | null;
  fields: [name: string, value: string][];
};

export function repairOf(
  part: SmartPart,
  found: SmartFinding,
  { goal }: GoalPageView,
): Repair | null {
  if (found.is === "ok") return null;
  if ("proposal" in found && found.proposal !== null) {
    const { proposal } = found;
    return proposal.sets === "dueOn"
      ? { text: null, fields: [["dueOn", proposal.dueOn]] }
      : { text: null, fields: measureFields(proposal.measure) };
  }
  const belongs = goal.area ?? goal.skills[0];
  if (part === "relevant" && belongs) {
    const text = `It is part of ${goal.area ?? goal.skills.join(", ")}.`;
    return { text, fields: [["smart.relevant", text]] };
  }
  return null;
}

function measureFields(measure: Measure): Repair["fields"] {
  const { kind, ...figures } = measure;
  const fields = Object.entries(figures).map(([name, value]): [string, string] => [
    `measure.${name}`,
    String(value),
  ]);
  return [["measure.kind", kind], ...fields];
}
