"use client";
// The new token, the only time it is seen.
import { useFormState } from "@/components/forms/form";
import { TextField } from "@/components/ui/fields";

type Made = { id: string; name: string; secret: string };

const isMade = (value: unknown): value is Made =>
  typeof value === "object" && value !== null && "secret" in value;

export function NewToken() {
  const state = useFormState();
  if (state.is !== "done" || !isMade(state.value)) return null;
  const { id, name, secret } = state.value;
  return (
    <div role="status" className="rounded-button bg-moss-wash grid gap-3 p-4">
      <p>
        “{name}” is ready. Copy the token now: it is kept only as a fingerprint and cannot be shown
        again.
      </p>
      {/* Unnamed, so that it is never sent; its key shows the next one anew. */}
      <TextField
        key={id}
        label="New token"
        defaultValue={secret}
        readOnly
        className="font-medium"
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
