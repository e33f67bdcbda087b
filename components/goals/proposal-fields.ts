// What taking a proposal of the SMART check sends: the fields that the goal's form would send.
import type { Measure } from "@/lib/domain/measures";
import type { SmartProposal } from "@/lib/domain/smart";

export type HiddenFields = [name: string, value: string][];

export const proposalFields = (proposal: SmartProposal): HiddenFields =>
  proposal.sets === "dueOn" ? [["dueOn", proposal.dueOn]] : measureFields(proposal.measure);

function measureFields(measure: Measure): HiddenFields {
  const { kind, ...figures } = measure;
  const fields = Object.entries(figures).map(([name, value]): [string, string] => [
    `measure.${name}`,
    String(value),
  ]);
  return [["measure.kind", kind], ...fields];
}
