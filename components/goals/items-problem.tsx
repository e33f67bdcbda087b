"use client";
// What is wrong with the list of items as a whole, and with lines that have no field of their own.
import { useFormState } from "@/components/forms/form";

export function ItemsProblem({ rows }: { rows: number }) {
  const state = useFormState();
  if (state.is !== "refused") return null;
  const found = Object.entries(state.fields).find(([path]) => isAbout(path, rows));
  return found ? <p className="text-rust text-sm">{found[1]}</p> : null;
}

function isAbout(path: string, rows: number): boolean {
  const [measure, items, at] = path.split(".");
  if (measure !== "measure" || items !== "items") return false;
  return at === undefined || Number(at) >= rows;
}
