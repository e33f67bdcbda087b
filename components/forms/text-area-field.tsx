"use client";
// Several lines of text that keep what was typed and show their own problem.
import type { ComponentProps } from "react";
import { TextAreaField as Plain } from "@/components/ui/fields";
import { useFieldState } from "./field-state";

type Props = Omit<ComponentProps<typeof Plain>, "name" | "error"> & {
  /** The field's path in the verb's schema, dotted. */
  name: string;
  blamedFor?: readonly string[] | undefined;
};

export function TextAreaField({ name, defaultValue, blamedFor, ...rest }: Props) {
  const { typed, error, isBlamed } = useFieldState(name, blamedFor);
  return (
    <Plain
      name={name}
      defaultValue={typed ?? defaultValue}
      error={error}
      {...(isBlamed && { "aria-invalid": true })}
      {...rest}
    />
  );
}
