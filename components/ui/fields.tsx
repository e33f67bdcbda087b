import type { ComponentProps } from "react";
import { DateInput, Select, TextArea, TextInput } from "./controls";
import { Field, type FieldWords } from "./field";

type Of<T extends "input" | "select" | "textarea"> = FieldWords & ComponentProps<T>;

/** A labelled line of text, address, password or number. */
export function TextField({ label, hint, error, id, className, ...rest }: Of<"input">) {
  return (
    <Field label={label} hint={hint} error={error} id={id} className={className}>
      {(wiring) => <TextInput {...rest} {...wiring} />}
    </Field>
  );
}

export function TextAreaField({ label, hint, error, id, className, ...rest }: Of<"textarea">) {
  return (
    <Field label={label} hint={hint} error={error} id={id} className={className}>
      {(wiring) => <TextArea {...rest} {...wiring} />}
    </Field>
  );
}

export function SelectField({ label, hint, error, id, className, ...rest }: Of<"select">) {
  return (
    <Field label={label} hint={hint} error={error} id={id} className={className}>
      {(wiring) => <Select {...rest} {...wiring} />}
    </Field>
  );
}

export function DateField({ label, hint, error, id, className, ...rest }: Of<"input">) {
  return (
    <Field label={label} hint={hint} error={error} id={id} className={className}>
      {(wiring) => <DateInput {...rest} {...wiring} />}
    </Field>
  );
}
