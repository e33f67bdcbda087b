// The act that fits a need, right beside its sentence.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { addOne } from "@/lib/actions/entries";
import { setTick } from "@/lib/actions/goals";
import { actText } from "@/lib/format/needs";
import type { NeedRow } from "@/lib/views/today";

export function NeedAct({ row }: { row: NeedRow }) {
  const { goal, need, planId } = row;
  const text = actText(need.act);
  const name = `${text}: ${goal.title}`;
  switch (need.act) {
    case "add-one":
      return (
        <Form action={addOne} formKey={randomUUID()}>
          <input type="hidden" name="goalId" value={goal.id} />
          <SubmitButton variant="plain" aria-label={name}>
            {text}
          </SubmitButton>
        </Form>
      );
    case "tick":
      return (
        <Form action={setTick}>
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
    case "open":
    case "take":
      return (
        <ButtonLink href={`/plans/${planId}/goals/${goal.id}`} aria-label={`Open: ${goal.title}`}>
          Open
        </ButtonLink>
      );
  }
}
