import type { Blueprint, BlueprintGoal } from "@/lib/domain/blueprint";

/** Four goals that stand for the template: two near, two far, those with a figure first. */
export function highlights({ goals }: Blueprint): BlueprintGoal[] {
  const first = (horizon: "short" | "long") => {
    const own = goals.filter((goal) => goal.horizon === horizon);
    const measured = own.filter(({ measure }) => measure.kind !== "tick");
    return [...new Set([...measured, ...own])].slice(0, 2);
  };
  return [...first("short"), ...first("long")];
}
