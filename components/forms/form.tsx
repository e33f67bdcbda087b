"use client";
// A form that works without JavaScript, keeps what was typed and says what went wrong.
import { createContext, type ReactNode, useActionState, useContext } from "react";
import type { FormAction, FormState } from "@/lib/views/forms";

const FRESH: FormState = { is: "fresh" };

const FormContext = createContext<FormState>(FRESH);

/** What the surrounding form was last told; fields read their value and problem from it. */
export const useFormState = (): FormState => useContext(FormContext);

type Props = {
  action: FormAction;
  children: ReactNode;
  className?: string | undefined;
  label?: string | undefined;
  /** Made by the server for each showing, so that a double click does one thing. */
  formKey?: string | undefined;
};

export function Form({ action, children, className, label, formKey }: Props) {
  const [state, submit] = useActionState(action, FRESH);
  return (
    <form action={submit} aria-label={label} className={className} noValidate>
      {formKey ? <input type="hidden" name="_key" value={formKey} /> : null}
      {state.is === "refused" ? (
        <p role="alert" className="rounded-button bg-rust-wash text-rust mb-3 px-3 py-2">
          {state.sentence}
        </p>
      ) : null}
      {state.is === "done" && state.sentence ? (
        <p role="status" className="rounded-button bg-moss-wash text-moss mb-3 px-3 py-2">
          {state.sentence}
        </p>
      ) : null}
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}
