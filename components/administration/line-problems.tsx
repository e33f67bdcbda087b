"use client";
// What is wrong with a document, by line.
import { useFormState } from "@/components/forms/form";

export function LineProblems() {
  const state = useFormState();
  if (state.is !== "refused") return null;
  const lines = Object.entries(state.fields).filter(([path]) => /^(Line \d|More$)/.test(path));
  if (lines.length === 0) return null;
  return (
    <ul aria-label="What to fix" className="border-line grid gap-1.5 border-l-2 pl-4">
      {lines.map(([path, message]) => (
        <li key={path} className="min-w-0 break-words">
          <span className="num font-medium">{path}</span>{" "}
          <span className="text-soft">{message}</span>
        </li>
      ))}
    </ul>
  );
}
