"use client";
// One line of text that keeps what was typed and shows its own problem.
import type { ComponentProps } from "react";
import { TextField as Plain } from "@/components/ui/fields";
import { useFieldState } from "./field-state";

type Props = Omit<ComponentProps<typeof Plain>, "name" | "error"> & {
  /** The field's path in the verb's schema, dotted. */
  name: string;
  /** Refusals that are about this field though they name none. */
  blamedFor?: readonly string[] | undefined;
};

export function TextField({ name, defaultValue, blamedFor, ...rest }: Props) {
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
