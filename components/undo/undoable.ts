// A form's door that offers to take back what it did.
import type { FormAction } from "@/lib/views/forms";
import { offerUndo } from "./offers";
import type { Undo } from "./undo";

/** What undoes the form that was sent; nothing where there is no way back from here. */
export type UndoOf = Undo | ((form: FormData) => Undo | undefined) | undefined;

/**
 * The action for `useActionState`. It offers by itself once it is done, for the form may be gone by
 * then. On the server it is the bare action, which works without a script.
 */
export function undoable(action: FormAction, undo: UndoOf): FormAction {
  if (typeof window === "undefined" || undo === undefined) return action;
  return async (before, form) => {
    const was = typeof undo === "function" ? undo(form) : undo;
    const state = await action(before, form);
    if (state.is === "done" && was) offerUndo(was, state.value);
    return state;
  };
}
