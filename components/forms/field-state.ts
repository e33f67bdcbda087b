"use client";
// What the surrounding form knows about one of its fields.
import { useFormState } from "./form";

type FieldState = {
  typed: string | undefined;
  error: string | undefined;
  /** The form's own alert is about this field. */
  isBlamed: boolean;
};

/** The text that was sent and refused, and the sentence about it. Secrets never come back. */
export function useFieldState(name: string, blamedFor: readonly string[] = []): FieldState {
  const state = useFormState();
  if (state.is !== "refused") return { typed: undefined, error: undefined, isBlamed: false };
  return {
    typed: state.typed[name],
    error: state.fields[name],
    isBlamed: blamedFor.includes(state.code),
  };
}
