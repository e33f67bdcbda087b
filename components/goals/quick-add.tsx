"use client";
// A goal in one typed line: says back as one types what it understood. Without JavaScript it is a
// plain form that the server understands; the reading of the line is fetched when one starts.
import { type FormEvent, useId, useState, useTransition } from "react";
import { guarded } from "@/components/forms/form";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/controls";
import { offerUndo } from "@/components/undo/offers";
import { undoAdd } from "@/components/undo/undo";
import { quickAddGoal } from "@/lib/actions/goal-edits";
import type { Day } from "@/lib/domain/days";
import type { QuickPlan } from "@/lib/domain/quick-add";
import type { FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };
const HINT = "A number and a day in it become the target and the due day.";

/** The offer to take it back says what happened. */
async function add(form: FormData): Promise<FormState> {
  const state = await guarded(quickAddGoal)(FRESH, form);
  if (state.is !== "done" || state.sentence === null) return state;
  offerUndo(undoAdd(state.sentence), state.value);
  return FRESH;
}

type Reading = typeof import("./quick-reading");
type Props = {
  planId: string;
  plan: QuickPlan;
  today: Day;
  formKey: string;
  /** A line that was refused where there is no script. */
  line?: string | undefined;
};

export function QuickAdd({ planId, plan, today, formKey, line }: Props) {
  const [state, setState] = useState<FormState>(FRESH);
  const [isUnderWay, start] = useTransition();
  const [typed, setTyped] = useState("");
  const [reading, setReading] = useState<Reading | null>(null);
  const id = useId();
  const refused = state.is === "refused" ? (state.fields.text ?? state.sentence) : null;
  const said = typed === "" ? "" : (reading?.readAloud(typed, today, plan) ?? "");
  const load = () => {
    if (reading === null) void import("./quick-reading").then(setReading);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUnderWay) return;
    const form = event.currentTarget;
    const sent = new FormData(form);
    setTyped("");
    start(async () => {
      const next = await add(sent);
      setState(next);
      const field = form.elements.namedItem("text");
      const isSame = field instanceof HTMLInputElement && field.value === sent.get("text");
      if (next.is === "fresh" && isSame) field.value = "";
    });
  };
  return (
    <form
      method="post"
      action="/goals/quick-add"
      onSubmit={submit}
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
          defaultValue={line}
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
        <Button type="submit" variant="plain" aria-busy={isUnderWay || undefined}>
          Add
        </Button>
      </div>
      <Below id={`${id}-said`} refused={refused} said={said} />
    </form>
  );
}

type BelowProps = { id: string; refused: string | null; said: string };

/** One line under the field, always there, so that nothing moves. */
const Below = ({ id, refused, said }: BelowProps) => (
  <div id={id} className="mt-1.5 min-h-10 text-sm sm:min-h-5">
    {refused !== null && said === "" ? (
      <p role="alert" className="text-rust">
        {refused}
      </p>
    ) : null}
    <p role="status" className="text-soft">
      {said}
    </p>
    {refused === null && said === "" ? <p className="text-soft">{HINT}</p> : null}
  </div>
);
