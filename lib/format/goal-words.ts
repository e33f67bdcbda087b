// Knows how the parts of a goal are called.
import type { Horizon } from "@/lib/domain/goals";
import type { SmartPart } from "@/lib/domain/smart";

export const horizonTitle: Record<Horizon, string> = {
  short: "Short term",
  long: "Long term",
  outcome: "Outcomes",
};

export const smartTitle: Record<SmartPart, string> = {
  specific: "Specific",
  measurable: "Measurable",
  achievable: "Achievable",
  relevant: "Relevant",
  timeBound: "Time-bound",
};
