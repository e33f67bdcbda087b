// The one-click repair of a missing SMART part, as the fields that the goal's form would send.
import type { SmartFinding, SmartPart } from "@/lib/domain/smart";
import type { GoalPageView } from "@/lib/views/goal-page";
import { type HiddenFields, proposalFields } from "../proposal-fields";

export type Repair = {
  /** What would be set, where the question does not say it already. */
  text: string | null;
  fields: HiddenFields;
  /** The same fields as they are now, for taking it back. */
  was: Record<string, string>;
};

export function repairOf(
  part: SmartPart,
  found: SmartFinding,
  { goal }: GoalPageView,
): Repair | null {
  if (found.is === "ok") return null;
  if ("proposal" in found && found.proposal !== null) {
    const { proposal } = found;
    const now =
      proposal.sets === "dueOn"
        ? proposalFields({ ...proposal, dueOn: goal.dueOn })
        : proposalFields({ ...proposal, measure: goal.measure });
    return { text: null, fields: proposalFields(proposal), was: Object.fromEntries(now) };
  }
  const belongs = goal.areaTitle ?? goal.skills[0];
  if (part === "relevant" && belongs) {
    const text = `It is part of ${goal.areaTitle ?? goal.skills.join(", ")}.`;
    return { text, fields: [["smart.relevant", text]], was: { "smart.relevant": "" } };
  }
  return null;
}
