"use client";
// A checkbox that stays as it was chosen when the form is refused, and the problem of a group.
import type { ReactNode } from "react";
import { useFormState } from "@/components/forms/form";
import { Checkbox } from "@/components/ui/controls";

type Props = { name: string; value?: string; isChosen?: boolean; children: ReactNode };

export function ShareCheck({ name, value = "on", isChosen = false, children }: Props) {
  const state = useFormState();
  const isChecked = state.is === "refused" ? name in state.typed : isChosen;
  // React empties a form after its action and forgets a default; a new box remembers.
  return (
    <Checkbox key={String(isChecked)} name={name} value={value} defaultChecked={isChecked}>
      {children}
    </Checkbox>
  );
}

export function ShareProblem({ name }: { name: string }) {
  const state = useFormState();
  const problem = state.is === "refused" ? state.fields[name] : undefined;
  return problem ? <p className="text-rust text-sm">{problem}</p> : null;
}
