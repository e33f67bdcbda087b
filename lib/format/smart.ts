// Knows how a gap in a goal's SMART parts is asked about, and how a repair is offered.
import type { Day } from "@/lib/domain/days";
import type { Measure } from "@/lib/domain/measures";
import type { SmartGap, SmartPart, SmartProposal } from "@/lib/domain/smart";
import { date } from "./days";
import { target } from "./measures";
import { capitalised, days, one } from "./numbers";

const PARTS: Record<SmartPart, string> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  timeBound: "Time-bound",
};

export const smartPart = (part: SmartPart): string => PARTS[part];

/** What is missing, as a question she can answer. */
export function gapText(gap: SmartGap, measure: Measure): string {
  switch (gap.gap) {
    case "too-vague":
      return "What exactly will be there when it is done?";
    case "no-measure":
      return gap.proposal
        ? `Measure it? ${proposalText(gap.proposal)}`
        : "How will you know it is done?";
    case "no-way":
      return gap.everyDays === null
        ? "How, and with what time?"
        : `How, and with what time? ${stepEvery(measure, gap.everyDays)} would do.`;
    case "no-reason":
      return "Why this, and why now?";
    case "other-deadline":
      return `The title names another day. ${proposalText(gap.proposal)}`;
  }
}

function stepEvery(measure: Measure, everyDays: number): string {
  const step =
    measure.kind === "count"
      ? `one ${one(measure.unit)}`
      : measure.kind === "checklist"
        ? "one item"
        : "a tenth of the way";
  return capitalised(`${step} every ${everyDays === 1 ? "day" : days(everyDays)}`);
}

/** What taking the proposal would set: "5 pipelines", "Due 30 June". */
export function proposalText(proposal: SmartProposal, today?: Day): string {
  if (proposal.sets === "measure") return `${capitalised(target(proposal.measure))}.`;
  return `Due ${date(proposal.dueOn, today ?? proposal.dueOn)}.`;
}
