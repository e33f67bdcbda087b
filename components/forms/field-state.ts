"use client";
// What the surrounding form knows about one of its fields.
import { useDraftFields } from "./draft-context";
import { useFormState } from "./form";

type FieldState = {
  typed: string | undefined;
  error: string | undefined;
  /** The form's own alert is about this field. */
  isBlamed: boolean;
};

/** The text that was sent and refused, or kept as a draft, and the sentence about it. Secrets never
 * come back. */
export function useFieldState(name: string, blamedFor: readonly string[] = []): FieldState {
  const state = useFormState();
  const draft = useDraftFields();
  if (state.is !== "refused") return { typed: draft[name], error: undefined, isBlamed: false };
  return {
    typed: state.typed[name],
    error: state.fields[name],
    isBlamed: blamedFor.includes(state.code),
  };
}
