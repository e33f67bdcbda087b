// Where a manager or mentor suggests an edit: the goal's own fields as they are, to be changed.
import { randomUUID } from "node:crypto";
import { DateField } from "@/components/forms/date-field";
import { Form } from "@/components/forms/form";
import { FormFold } from "@/components/forms/form-fold";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-area-field";
import { TextField } from "@/components/forms/text-field";
import { SeenBy } from "@/components/people/seen-by";
import { suggestEdit } from "@/lib/actions/suggestions";
import type { GoalPageView } from "@/lib/views/goal-page";

export function SuggestForm({ view: { goal, talk } }: { view: GoalPageView }) {
  if (!talk.can.suggest) return null;
  const fields = talk.drafts[goal.id]?.suggest?.fields ?? {};
  return (
    <Form
      action={suggestEdit}
      formKey={randomUUID()}
      draft={{ form: "suggest", about: goal.id, fields, isAfresh: false }}
      label="Suggest an edit"
      className="border-line border-t pt-3 print:hidden"
    >
      <input type="hidden" name="goalId" value={goal.id} />
      <FormFold text="Suggest an edit" isOpen={Object.keys(fields).length > 0}>
        <TextField
          name="changes.title"
          label="Title"
          defaultValue={goal.title}
          maxLength={200}
          blamedFor={["suggestion.nothing-new"]}
        />
        <div className="grid items-end gap-3 sm:grid-cols-3">
          <DateField name="changes.startsOn" label="Starts" defaultValue={goal.startsOn} />
          <DateField
            name="changes.dueOn"
            label="Due"
            defaultValue={goal.dueOn}
            blamedFor={["goal.dates-order"]}
          />
          {"target" in goal.measure ? (
            <TextField
              name="target"
              label="Target"
              hint={goal.measure.unit}
              inputMode="decimal"
              defaultValue={goal.measure.target}
            />
          ) : null}
        </div>
        <TextAreaField
          name="text"
          label="Why"
          rows={2}
          blamedFor={["markdown.too-much", "markdown.unseen"]}
        />
        <SeenBy who={talk.seenBy.suggestions} />
        <div>
          <SubmitButton variant="plain" size="small">
            Send suggestion
          </SubmitButton>
        </div>
      </FormFold>
    </Form>
  );
}
