"use client";
// Makes the plain forms of a plan quick, all of them from one place: ticks and "+1" in its lists, steps
// in its menu. What is ticked shows at once, undo is offered, a refusal stands where it was asked,
// and focus stays where it was.
import { useCallback, useEffect, useLayoutEffect, useRef, useTransition } from "react";
import { guarded } from "@/components/forms/form";
import { UnderWay } from "@/components/ui/under-way";
import { undoOne, undoStatus, undoTick } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { addOne } from "@/lib/actions/entries";
import { setTick } from "@/lib/actions/goals";
import { changePlanStatus, deletePlan } from "@/lib/actions/plans";
import type { Day } from "@/lib/domain/days";
import type { FormAction, FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };

/** The action behind a form and what undoes it, by its `data-act`; forms without one are not ours. */
const ACTS: Record<string, (form: HTMLFormElement, sent: FormData) => FormAction> = {
  tick: (form, sent) => {
    const doneOn = (form.dataset.doneOn ?? null) as Day | null;
    return undoable(setTick, undoTick(goalOf(form, sent), sent.has("done"), doneOn));
  },
  one: (form, sent) => undoable(addOne, undoOne(goalOf(form, sent), true)),
  status: ({ dataset: { said, from = "" } }, sent) =>
    undoable(
      changePlanStatus,
      said ? undoStatus(String(sent.get("planId")), said, from) : undefined,
    ),
  delete: () => deletePlan,
};

const goalOf = (form: HTMLFormElement, sent: FormData) => ({
  id: String(sent.get("goalId")),
  title: form.closest("li")?.querySelector("a")?.textContent ?? "",
});

// Nothing is typed into these forms.
const UNSENT = "This could not be sent; please try again.";

/** Sends a form; what it was refused with, or null. */
async function send(form: HTMLFormElement): Promise<string | null> {
  const sent = new FormData(form);
  const act = ACTS[form.dataset.act ?? ""];
  const state = act ? await guarded(act(form, sent), UNSENT)(FRESH, sent) : FRESH;
  return state.is === "refused" ? state.sentence : null;
}

/** Where a refusal is said: below the row, the head or the note that the form stands in. */
const rowOf = (form: Element): Element | null => form.closest("li, header, [data-says]");

function say(form: Element, sentence: string | null): void {
  const row = rowOf(form);
  row?.querySelector("[role=alert]")?.remove();
  if (!row || sentence === null) return;
  const alert = document.createElement("p");
  alert.role = "alert";
  alert.className = "goal-row-note text-rust text-sm";
  alert.textContent = sentence;
  row.append(alert);
}

/** Says refusals again in what is written anew, until the same is asked once more. */
function useRefusals(): (form: HTMLFormElement, sentence: string | null) => void {
  const refusals = useRef(new Map<string, string>());
  // Drawn again with the rows, whenever they are.
  useLayoutEffect(() => {
    if (refusals.current.size === 0) return;
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-act]")) {
      const sentence = refusals.current.get(nameOf(form));
      if (sentence && !rowOf(form)?.querySelector("[role=alert]")) say(form, sentence);
    }
  });
  return useCallback((form, sentence) => {
    if (sentence === null) refusals.current.delete(nameOf(form));
    else refusals.current.set(nameOf(form), sentence);
    say(form, sentence);
  }, []);
}

const nameOf = (form: HTMLFormElement): string =>
  `${form.dataset.act} ${form.querySelector("input")?.value}`;

const actForm = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>("form[data-act]") : null;

export function PlainActs() {
  const [isUnderWay, start] = useTransition();
  const tell = useRefusals();
  useEffect(() => {
    const tick = (event: Event) => {
      const form = actForm(event.target);
      const box = event.target;
      if (form?.dataset.act !== "tick" || !(box instanceof HTMLInputElement)) return;
      start(async () => {
        const refused = await send(form);
        if (refused !== null) box.checked = !box.checked;
        tell(form, refused);
      });
    };
    const submit = (event: SubmitEvent) => {
      const form = actForm(event.target);
      if (form === null) return;
      event.preventDefault();
      const button = event.submitter;
      if (form.dataset.act === "tick" || button?.ariaBusy === "true") return;
      button?.setAttribute("aria-busy", "true");
      form.closest<HTMLElement>("[popover]")?.hidePopover();
      start(async () => {
        const refused = await send(form);
        button?.removeAttribute("aria-busy");
        tell(form, refused);
      });
    };
    document.addEventListener("change", tick);
    document.addEventListener("submit", submit);
    return () => {
      document.removeEventListener("change", tick);
      document.removeEventListener("submit", submit);
    };
  }, [tell]);
  useKeptFocus();
  return isUnderWay ? <UnderWay /> : null;
}

/** What changed is written anew: whatever had the focus in it gets it back, or else its row's link. */
function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && target.id ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  // Drawn again with the rows, whenever they are.
  useLayoutEffect(() => {
    const was = last.current;
    if (was === null || was.isConnected || document.activeElement !== document.body) return;
    const now = document.getElementById(was.id);
    const link = document.getElementById(was.id.replace(/^(one|tick)-/, "goal-"));
    (now ?? link)?.focus({ preventScroll: true });
  });
}
