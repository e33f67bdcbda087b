"use client";
// The link of an invitation just sent, the only time it is seen.
import { useFormState } from "@/components/forms/form";
import { TextField } from "@/components/ui/fields";
import { CopyButton } from "./copy-button";

type Sent = { email: string; link: string; isMailed: boolean };

const isSent = (value: unknown): value is Sent =>
  typeof value === "object" && value !== null && "link" in value;

export function NewInvitation() {
  const state = useFormState();
  if (state.is !== "done" || !isSent(state.value)) return null;
  const { email, link, isMailed } = state.value;
  return (
    <div role="status" className="rounded-button bg-moss-wash mb-3 grid gap-3 p-4">
      <p>
        {isMailed
          ? `A mail is on its way to ${email}. The link works for this address only, once; you can also pass it on yourself. It is shown only now.`
          : `No mail went out to ${email}, so please pass the link on. It works for this address only, once, and is shown only now.`}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        {/* Unnamed, so that it is never sent; its key shows the next one anew. */}
        <TextField
          key={link}
          label="Invitation link"
          defaultValue={link}
          readOnly
          className="min-w-0 grow font-medium"
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={link} />
      </div>
    </div>
  );
}
