"use client";
// A goal in one typed line: says back as one types what it understood. Without JavaScript it is a
// plain field that the server understands; the reading of the line is fetched when one starts.
import { useActionState, useId, useState } from "react";
import { guarded } from "@/components/forms/form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/ui/controls";
import { offerUndo } from "@/components/undo/offers";
import { undoAdd } from "@/components/undo/undo";
import { quickAddGoal } from "@/lib/actions/goal-edits";
import type { Day } from "@/lib/domain/days";
import type { QuickPlan } from "@/lib/domain/quick-add";
import type { FormAction, FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };
const HINT = "A number and a day in it become the target and the due day.";

/** Where an undo can be offered, the offer says what happened; without a script the form does. */
const add: FormAction =
  typeof window === "undefined"
    ? quickAddGoal
    : guarded(async (before, form) => {
        const state = await quickAddGoal(before, form);
        if (state.is !== "done" || state.sentence === null) return state;
        offerUndo(undoAdd(state.sentence), state.value);
        return { ...state, sentence: null };
      });

type Reading = typeof import("./quick-reading");
type Props = { planId: string; plan: QuickPlan; today: Day; formKey: string };

export function QuickAdd({ planId, plan, today, formKey }: Props) {
  const [state, submit] = useActionState(add, FRESH);
  const [typed, setTyped] = useState("");
  const [reading, setReading] = useState<Reading | null>(null);
  const id = useId();
  const refused = state.is === "refused" ? (state.fields.text ?? state.sentence) : null;
  const kept = state.is === "refused" ? state.typed.text : undefined;
  const said = typed === "" ? "" : (reading?.readAloud(typed, today, plan) ?? "");
  const load = () => {
    if (reading === null) void import("./quick-reading").then(setReading);
  };
  return (
    <form
      action={submit}
      onSubmit={() => setTyped("")}
      aria-label="Quick add"
      noValidate
      className="mt-6 print:hidden"
    >
      <input type="hidden" name="_key" value={formKey} />
      <input type="hidden" name="planId" value={planId} />
      <label htmlFor={id} className="font-medium">
        Add in one line
      </label>
      <div className="mt-1.5 flex gap-2">
        <TextInput
          id={id}
          name="text"
          key={kept}
          defaultValue={kept}
          placeholder="Give 3 talks by 30 June"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="done"
          data-key="n"
          aria-describedby={`${id}-said`}
          {...(refused !== null && { "aria-invalid": true })}
          onFocus={load}
          onChange={({ target }) => setTyped(target.value)}
        />
        <SubmitButton variant="plain">Add</SubmitButton>
      </div>
      <Below id={`${id}-said`} state={state} refused={refused} said={said} />
    </form>
  );
}

type BelowProps = { id: string; state: FormState; refused: string | null; said: string };

/** One line under the field, always there, so that nothing moves. */
function Below({ id, state, refused, said }: BelowProps) {
  const added = state.is === "done" && said === "" ? state.sentence : null;
  return (
    <div id={id} className="mt-1.5 min-h-10 text-sm sm:min-h-5">
      {refused !== null && said === "" ? (
        <p role="alert" className="text-rust">
          {refused}
        </p>
      ) : null}
      <p role="status" className={added ? "text-moss" : "text-soft"}>
        {added ?? said}
      </p>
      {refused === null && added === null && said === "" ? (
        <p className="text-soft">{HINT}</p>
      ) : null}
    </div>
  );
}
