// What a fact is: where it stands in a template, and what stands there.

/** A step into a list is a key or a position: "goals.etl-pipelines.measure.target". */
export type Fact = [selector: string, value: unknown];

export const provenance = (name: string) => ({
  document: "pdp-junior-mid-senior",
  dated: "2025-01-31",
  by: "Perplexity R1",
  section: `Personal Development Plan (PDP) for ${name} Data Engineer`,
});
export const tick = { kind: "tick" };
export const count = (target: number, unit: string) => ({ kind: "count", target, unit });
export const spendTo = (target: number) => ({
  kind: "amount",
  baseline: 100,
  target,
  unit: "% of the starting spend",
});
export const hold = (target: number) => ({
  kind: "hold",
  op: "at-least",
  target,
  unit: "% SLA compliance",
});

export const book = (key: string, title: string, by: string) => ({ key, kind: "book", title, by });
