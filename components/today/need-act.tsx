// The act that fits a need, right beside its sentence.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { proposalFields } from "@/components/goals/proposal-fields";
import { ButtonLink } from "@/components/ui/button";
import { undoOne, undoTick } from "@/components/undo/undo";
import { addOne } from "@/lib/actions/entries";
import { takeProposal } from "@/lib/actions/goal-edits";
import { setTick } from "@/lib/actions/goals";
import type { SmartProposal } from "@/lib/domain/smart";
import { actText } from "@/lib/format/needs";
import type { NeedRow } from "@/lib/views/today";

export function NeedAct({ row }: { row: NeedRow }) {
  const { goal, need, planId } = row;
  const text = actText(need.act);
  const name = `${text}: ${goal.title}`;
  switch (need.act) {
    case "add-one":
      return (
        <Form action={addOne} formKey={randomUUID()} undo={undoOne(goal, true)}>
          <input type="hidden" name="goalId" value={goal.id} />
          <SubmitButton variant="plain" aria-label={name}>
            {text}
          </SubmitButton>
        </Form>
      );
    case "tick":
      return (
        <Form action={setTick} undo={undoTick(goal, true, null)}>
          <input type="hidden" name="goalId" value={goal.id} />
          <input type="hidden" name="done" value="on" />
          <SubmitButton variant="plain" aria-label={name}>
            {text}
          </SubmitButton>
        </Form>
      );
    case "log":
      return (
        <ButtonLink href={`/plans/${planId}/goals/${goal.id}?log`} aria-label={name}>
          {text}
        </ButtonLink>
      );
    case "take":
      return need.kind === "repair" ? <TakeProposal row={row} proposal={need.proposal} /> : null;
    case "open":
      return (
        <ButtonLink href={`/plans/${planId}/goals/${goal.id}`} aria-label={`Open: ${goal.title}`}>
          Open
        </ButtonLink>
      );
  }
}

/** Sets what the title already says, without leaving the list. */
function TakeProposal({ row: { goal }, proposal }: { row: NeedRow; proposal: SmartProposal }) {
  return (
    <Form action={takeProposal}>
      <input type="hidden" name="goalId" value={goal.id} />
      {proposalFields(proposal).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant="plain" aria-label={`${actText("take")}: ${goal.title}`}>
        {actText("take")}
      </SubmitButton>
    </Form>
  );
}
