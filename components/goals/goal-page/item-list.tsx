// The items of a checklist goal, done or to do, each to be done with one click.
import { randomUUID } from "node:crypto";
import { Form } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Icon } from "@/components/ui/icon";
import { logMilestone } from "@/lib/actions/entries";
import type { GoalPageView } from "@/lib/views/goal-page";

export function ItemList({ view: { goal, can } }: { view: GoalPageView }) {
  if (goal.measure.kind !== "checklist") return null;
  return (
    <ul aria-label="Items" className="border-line mt-4 border-t">
      {goal.measure.items.map(({ key, title }) => {
        const isDone = goal.doneItems.includes(key);
        return (
          <li
            key={key}
            className="border-line flex min-h-12 items-center gap-3 border-b py-1.5 last:border-b-0 last:pb-0"
          >
            <Icon
              name={isDone ? "check" : "circle-dashed"}
              className={isDone ? "text-moss" : "text-soft"}
            />
            <span className={`min-w-0 flex-1 ${isDone ? "text-soft" : ""}`}>
              {title}
              <span className="sr-only">{isDone ? ", done" : ", to do"}</span>
            </span>
            {can.log && !isDone ? <DoneNow goalId={goal.id} item={key} title={title} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function DoneNow({ goalId, item, title }: { goalId: string; item: string; title: string }) {
  return (
    <Form action={logMilestone} formKey={randomUUID()}>
      <input type="hidden" name="goalId" value={goalId} />
      <input type="hidden" name="item" value={item} />
      <SubmitButton variant="plain" size="small" aria-label={`Done: ${title}`}>
        Done
      </SubmitButton>
    </Form>
  );
}
