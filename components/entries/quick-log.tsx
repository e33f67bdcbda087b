"use client";
// One more, logged from a list, with words for it right after in the same place.
import { lazy, Suspense, useActionState, useState } from "react";
import { guarded } from "@/components/forms/form";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { undoOne } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { addOne } from "@/lib/actions/entries";
import type { FormState } from "@/lib/views/forms";

const QuickNote = lazy(() => import("./quick-note"));

const FRESH: FormState = { is: "fresh" };

type Props = {
  goal: { id: string; title: string };
  /** The goal's page. */
  href: string;
  /** Nothing more to count; a note for the last one still fits. */
  isDone: boolean;
  /** Made by the server for each showing, so that a double click does one thing. */
  formKey: string;
};

export function QuickLog({ goal, href, isDone, formKey }: Props) {
  const [state, submit, isPending] = useActionState(
    guarded(undoable(addOne, undoOne(goal))),
    FRESH,
  );
  const [noted, setNoted] = useState<string | null>(null);
  const [isNoting, setNoting] = useState(false);
  const logged = state.is === "done" ? (state.value as { entry: { id: string } }) : null;
  const mayNote = logged !== null && logged.entry.id !== noted;
  return (
    <>
      <div className="goal-row-more flex gap-1">
        <form action={submit} hidden={isDone}>
          <input type="hidden" name="goalId" value={goal.id} />
          <input type="hidden" name="_key" value={formKey} />
          <button
            type="submit"
            aria-label={`+1: ${goal.title}`}
            aria-busy={isPending || undefined}
            className={buttonClass("plain", "small", "w-9 px-0 tabular-nums")}
            onClick={(event) => isPending && event.preventDefault()}
          >
            {isPending ? <Icon name="check" /> : "+1"}
          </button>
        </form>
        {mayNote ? (
          <Link
            href={`${href}?correct=${logged.entry.id}`}
            aria-label={`Add a note: ${goal.title}`}
            title="Add a note"
            className={buttonClass("quiet", "small", "w-8 px-0")}
            onClick={(event) => {
              event.preventDefault();
              setNoting(!isNoting);
            }}
          >
            <Icon name="pencil" size={14} />
          </Link>
        ) : null}
      </div>
      {state.is === "refused" ? (
        <p role="alert" className="goal-row-note text-rust text-sm">
          {state.sentence}
        </p>
      ) : null}
      {mayNote && isNoting ? (
        <div className="goal-row-note">
          <Suspense fallback={null}>
            <QuickNote
              key={logged.entry.id}
              logged={logged}
              onKept={() => {
                setNoted(logged.entry.id);
                setNoting(false);
              }}
            />
          </Suspense>
        </div>
      ) : null}
    </>
  );
}
