"use client";
// A native select that keeps what was chosen and shows its own problem.
import type { ComponentProps } from "react";
import { SelectField as Plain } from "@/components/ui/fields";
import { useFieldState } from "./field-state";

type Props = Omit<ComponentProps<typeof Plain>, "name" | "error"> & { name: string };

export function SelectField({ name, defaultValue, ...rest }: Props) {
  const { typed, error } = useFieldState(name);
  const value = typed ?? defaultValue;
  // React empties a form after its action and forgets a select's default; a new one remembers.
  return <Plain key={String(value)} name={name} defaultValue={value} error={error} {...rest} />;
}
