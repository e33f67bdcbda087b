"use client";
// Makes the ticks and "+1" of a page's lists quick, all of them from one place: what is ticked shows
// at once, undo is offered, a refusal stands in its row, and focus stays where it was.
import { startTransition, useEffect, useLayoutEffect, useRef } from "react";
import { guarded } from "@/components/forms/form";
import { undoOne, undoTick } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { addOne } from "@/lib/actions/entries";
import { setTick } from "@/lib/actions/goals";
import type { Day } from "@/lib/domain/days";
import type { FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };

/** The undoable action behind a row's form, and what it sends. */
function actOf(form: HTMLFormElement, sent: FormData) {
  const title = form.closest("li")?.querySelector("a")?.textContent ?? "";
  const goal = { id: String(sent.get("goalId")), title };
  if (form.dataset.act === "one") return undoable(addOne, undoOne(goal, true));
  const doneOn = (form.dataset.doneOn ?? null) as Day | null;
  return undoable(setTick, undoTick(goal, sent.has("done"), doneOn));
}

/** Sends a row's form; what it was refused with, or null. */
async function send(form: HTMLFormElement): Promise<string | null> {
  const sent = new FormData(form);
  const state = await guarded(actOf(form, sent))(FRESH, sent);
  return state.is === "refused" ? state.sentence : null;
}

function say(row: Element | null, sentence: string | null): void {
  row?.querySelector("[role=alert]")?.remove();
  if (row === null || sentence === null) return;
  const alert = document.createElement("p");
  alert.role = "alert";
  alert.className = "goal-row-note text-rust text-sm";
  alert.textContent = sentence;
  row.append(alert);
}

const actForm = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>("form[data-act]") : null;

export function ListActs() {
  useEffect(() => {
    const tick = (event: Event) => {
      const form = actForm(event.target);
      const box = event.target;
      if (form?.dataset.act !== "tick" || !(box instanceof HTMLInputElement)) return;
      startTransition(async () => {
        const refused = await send(form);
        if (refused !== null) box.checked = !box.checked;
        say(form.closest("li"), refused);
      });
    };
    const submit = (event: SubmitEvent) => {
      const form = actForm(event.target);
      if (form === null) return;
      event.preventDefault();
      const button = event.submitter;
      if (form.dataset.act !== "one" || button?.ariaBusy === "true") return;
      button?.setAttribute("aria-busy", "true");
      startTransition(async () => {
        const refused = await send(form);
        button?.removeAttribute("aria-busy");
        say(form.closest("li"), refused);
      });
    };
    document.addEventListener("change", tick);
    document.addEventListener("submit", submit);
    return () => {
      document.removeEventListener("change", tick);
      document.removeEventListener("submit", submit);
    };
  }, []);
  useKeptFocus();
  return null;
}

/** A row that changed is written anew: whatever had the focus in it gets it back, or else its link. */
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
