"use client";
// A secret that a form has just made, the only time it is seen: to be copied now.
import { TextField } from "@/components/ui/fields";
import { CopyButton } from "./copy-button";
import { useFormState } from "./form";

type Sent = { email: string; link: string; isMailed: boolean; canSignUp: boolean };
type Made = { link: string };
type Token = { name: string; secret: string };

const KEPT = "Copy it now: it is kept only as a fingerprint and cannot be shown again.";

const NEEDS_ACCOUNT =
  "Accounts are made by the administrator here: who has none yet needs one before accepting.";

const has = <T,>(value: unknown, name: keyof T & string): value is T =>
  typeof value === "object" && value !== null && name in value;

/** The link of an invitation just sent. */
export const NewInvitation = () => (
  <ShownOnce<Sent>
    label="Invitation link"
    secret="link"
    say={({ email, isMailed, canSignUp }) =>
      [
        isMailed
          ? `A mail is on its way to ${email}. The link works for this address only, once; you can also pass it on yourself. It is shown only now.`
          : `No mail went out to ${email}, so please pass the link on. It works for this address only, once, and is shown only now.`,
        ...(canSignUp ? [] : [NEEDS_ACCOUNT]),
      ].join(" ")
    }
  />
);

/** The link of a shared page just made. */
export const NewShare = () => (
  <ShownOnce<Made> label="Share link" secret="link" say={() => `The page is ready. ${KEPT}`} />
);

/** An API token just made. */
export const NewToken = () => (
  <ShownOnce<Token>
    label="New token"
    secret="secret"
    say={({ name }) => `“${name}” is ready. ${KEPT}`}
  />
);

type Props<T> = { label: string; secret: keyof T & string; say: (value: T) => string };

function ShownOnce<T>({ label, secret, say }: Props<T>) {
  const state = useFormState();
  if (state.is !== "done" || !has<T>(state.value, secret)) return null;
  const text = String(state.value[secret]);
  return (
    <div role="status" className="rounded-button bg-moss-wash grid gap-3 p-4">
      <p>{say(state.value)}</p>
      <div className="flex flex-wrap items-end gap-2">
        {/* Unnamed, so that it is never sent; its key shows the next one anew. */}
        <TextField
          key={text}
          label={label}
          defaultValue={text}
          readOnly
          className="min-w-0 grow font-medium"
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={text} />
      </div>
    </div>
  );
}
