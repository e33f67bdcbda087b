"use client";
// A form that works without JavaScript, keeps what was typed and says what went wrong.
import { unstable_rethrow } from "next/navigation";
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useActionState,
  useContext,
  useSyncExternalStore,
} from "react";
import type { Undo } from "@/components/undo/undo";
import { undoable } from "@/components/undo/undoable";
import { FORM_MOST_BYTES } from "@/lib/schemas/form-size";
import type { FormAction, FormState } from "@/lib/views/forms";
import { DraftContext, type FormDraft } from "./draft-context";
import { signed } from "./whose";

const DraftKeeper = lazy(() => import("./draft-keeper"));

const FRESH: FormState = { is: "fresh" };

const FormContext = createContext<FormState>(FRESH);

/** What the surrounding form was last told; fields read their value and problem from it. */
export const useFormState = (): FormState => useContext(FormContext);

const never = () => () => {};

/** True once the script runs; the server and the first showing say false. */
const useIsLive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

const UNSENT = "This could not be sent. What you typed is still here; please try again.";
const TOO_BIG = "This is more than a form holds. What you typed is still here; please shorten it.";

/** The action, but an answer that never came is one too: what was typed stays. `unsent` says so. On the
 * server it is the bare action, which works without a script. */
export function guarded(action: FormAction, unsent = UNSENT): FormAction {
  if (typeof window === "undefined") return action;
  // What was answered before stays here: it may be as big as the form.
  return async (_before, form) => {
    // The server would turn it away at its outermost door, without a form to answer in.
    if (sizeOf(form) > FORM_MOST_BYTES - ROOM) return unsentOf(form, "shape.too-big", TOO_BIG);
    try {
      return await action(FRESH, signed(form));
    } catch (error) {
      unstable_rethrow(error);
      return unsentOf(form, "server.unreachable", unsent);
    }
  };
}

/** For what a form is wrapped in on its way: the names and borders of its parts. */
const ROOM = 12_000;

const sizeOf = (form: FormData): number => {
  const texts = [...form.values()].map((value) =>
    typeof value === "string" ? new Blob([value]).size : value.size,
  );
  return texts.reduce((sum, size) => sum + size, 0);
};

function unsentOf(form: FormData, code: string, sentence: string): FormState {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !/password/i.test(name) ? [[name, value]] : [],
  );
  return { is: "refused", code, sentence, fields: {}, typed: Object.fromEntries(typed) };
}

type Props = {
  action: FormAction;
  /** The plain door to the same verb, for where there is no script: the page need not write the action
   * out then. Without it the form is React's, and works as well. */
  address?: string | undefined;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
  /** Made by the server for each showing, so that a double click does one thing. */
  formKey?: string | undefined;
  /** Offered once it is done and one is still where the form was sent from. */
  undo?: Undo | undefined;
  /** What is typed is kept as typed, and shown again. */
  draft?: FormDraft | undefined;
};

const NO_DRAFT = {};

export function Form({ action, address, children, className, label, formKey, undo, draft }: Props) {
  const isLive = useIsLive();
  const [state, submit] = useActionState(isLive ? guarded(undoable(action, undo)) : action, FRESH);
  const way = address && !isLive ? { action: address, method: "post" } : { action: submit };
  return (
    <form {...way} aria-label={label} className={className} noValidate>
      {formKey ? <input type="hidden" name="_key" value={formKey} /> : null}
      {state.is === "refused" ? (
        <p role="alert" className="rounded-button bg-rust-wash text-rust mb-3 px-3 py-2">
          {state.sentence}
        </p>
      ) : null}
      {state.is === "done" && state.sentence && !(isLive && undo) ? (
        <p role="status" className="rounded-button bg-moss-wash text-moss mb-3 px-3 py-2">
          {state.sentence}
        </p>
      ) : null}
      {draft ? <input type="hidden" name="_draft" value={`${draft.form}:${draft.about}`} /> : null}
      <FormContext value={state}>
        <DraftContext value={draft?.fields ?? NO_DRAFT}>{children}</DraftContext>
        {draft && isLive ? (
          <Suspense fallback={null}>
            <DraftKeeper draft={draft} showing={formKey ?? "unnamed-form"} />
          </Suspense>
        ) : null}
      </FormContext>
    </form>
  );
}
