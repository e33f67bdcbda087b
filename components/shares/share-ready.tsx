"use client";
// The new share link, the only time it is seen.
import { useFormState } from "@/components/forms/form";
import { TextField } from "@/components/ui/fields";

type Made = { id: string; link: string };

const isMade = (value: unknown): value is Made =>
  typeof value === "object" && value !== null && "link" in value;

export function ShareReady() {
  const state = useFormState();
  if (state.is !== "done" || !isMade(state.value)) return null;
  const { id, link } = state.value;
  return (
    <div role="status" className="rounded-button bg-moss-wash grid gap-3 p-4">
      <p>
        The page is ready. Copy the link now: it is kept only as a fingerprint and cannot be shown
        again.
      </p>
      {/* Unnamed, so that it is never sent; its key shows the next one anew. */}
      <TextField
        key={id}
        label="Share link"
        defaultValue={link}
        readOnly
        className="font-medium"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
