"use client";
// The tick of a goal: paints at once, works without JavaScript, says when it could not be saved.
import { startTransition, useActionState, useOptimistic, useRef } from "react";
import { guarded } from "@/components/forms/form";
import { Tick } from "@/components/ui/controls";
import { undoTick } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { setTick } from "@/lib/actions/goals";
import type { Day } from "@/lib/domain/days";
import type { FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };

type Props = {
  goalId: string;
  title: string;
  isDone: boolean;
  /** The day it was done, for an untick that is taken back. */
  doneOn: Day | null;
  canTick: boolean;
};

export function GoalTick({ goalId, title, isDone, doneOn, canTick }: Props) {
  const undo = (form: FormData) => undoTick({ id: goalId, title }, form.has("done"), doneOn);
  const [state, submit] = useActionState(guarded(undoable(setTick, undo)), FRESH);
  const [isShown, show] = useOptimistic(isDone);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form action={submit} ref={form} className="goal-tick">
      <input type="hidden" name="goalId" value={goalId} />
      <Tick
        name="done"
        aria-label={title}
        checked={isShown}
        disabled={!canTick}
        onChange={({ target }) => {
          const sent = new FormData();
          sent.set("goalId", goalId);
          if (target.checked) sent.set("done", "on");
          startTransition(() => {
            show(target.checked);
            submit(sent);
          });
        }}
      />
      {canTick ? (
        <noscript>
          <button type="submit" className="text-soft ml-1 text-sm underline">
            Save
          </button>
        </noscript>
      ) : null}
      {state.is === "refused" ? (
        <p role="alert" className="text-rust text-sm">
          {state.sentence}
        </p>
      ) : null}
    </form>
  );
}
