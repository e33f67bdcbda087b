import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

/** What a control needs to belong to its label, hint and error. */
export type FieldWiring = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

export type FieldWords = {
  label: ReactNode;
  /** Shown under the label; say here what is optional, the label stays the bare name. */
  hint?: ReactNode;
  /** What is wrong and what to do; `undefined` or `null` when all is well. */
  error?: ReactNode;
};

/** Label above, hint below it, the control, then the error beside a mark. */
export function Field({
  label,
  hint,
  error,
  id: given,
  children,
  className,
}: FieldWords & {
  id?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
  className?: string | undefined;
}) {
  const made = useId();
  const id = given ?? made;
  const told = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={`grid gap-1.5 ${className ?? ""}`}>
      <label htmlFor={id} className="justify-self-start font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-soft -mt-1 text-sm">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        ...(told ? { "aria-describedby": told } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {error ? (
        <p id={`${id}-error`} className="text-rust flex gap-1.5 text-sm">
          <Icon name="circle-alert" size={14} className="mt-0.75" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
