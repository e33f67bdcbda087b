// Knows how a measure and the figures in it are said.
import type { Measure } from "@/lib/domain/measures";
import { figure, number, outOf } from "./numbers";

/** A figure of a "% …" unit or a plain one, with its unit. */
export const inUnit = (n: number, measure: Measure): string => {
  if (measure.kind === "checklist") return figure(n, "items");
  return "unit" in measure ? figure(n, measure.unit) : number(n);
};

/** How a level to hold is bound. */
export const OPS = { "at-least": "at least", "at-most": "at most" } as const;

/** "at least 95": a hold's promise, its unit said elsewhere. */
export const bound = ({ op, target }: Extract<Measure, { kind: "hold" }>): string =>
  `${OPS[op]} ${number(target)}`;

/** What the measure asks for: "5 pipelines", "from 100 to 70 % of the starting spend". */
export function target(measure: Measure): string {
  switch (measure.kind) {
    case "tick":
      return "done or not";
    case "count":
      return figure(measure.target, measure.unit);
    case "amount":
      return `from ${number(measure.baseline)} to ${figure(measure.target, measure.unit)}`;
    case "hold":
      return `${OPS[measure.op]} ${figure(measure.target, measure.unit)}`;
    case "checklist":
      return figure(measure.items.length, "items");
  }
}

/** Where it stands: "3 of 5 pipelines", "82 % of the starting spend"; empty where nothing is known. */
export function standing(measure: Measure, raw: number | null): string {
  switch (measure.kind) {
    case "tick":
      return "";
    case "count":
      return outOf(raw ?? 0, measure.target, measure.unit);
    case "checklist":
      return outOf(raw ?? 0, measure.items.length, "items");
    case "amount":
    case "hold":
      return raw === null ? "" : figure(raw, measure.unit);
  }
}
