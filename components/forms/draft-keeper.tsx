"use client";
// Keeps what is typed into the surrounding form on the server, a breath after the last key.
import { useEffect, useRef } from "react";
import type { FormDraft } from "./draft-context";
import { fillIn, typedFields } from "./draft-fields";
import { useFormState } from "./form";
import { whileTyping } from "./while-typing";
import { signedHeaders, whose } from "./whose";

/** What this tab kept last, by person and form: a page gone back to was drawn before it was typed. */
const kept = new Map<string, Record<string, string>>();
/** Saves go one after the other, so that the last one stays. */
let line: Promise<unknown> = Promise.resolve();

type Now = { draft: FormDraft; showing: string };

function save({ draft, showing }: Now, fields: Record<string, string>, person: string): void {
  const body = JSON.stringify({ form: draft.form, about: draft.about, showing, fields });
  const headers = signedHeaders(person);
  // Without a connection the text stays in the form; the next key tries again.
  line = line
    .then(() => fetch("/drafts", { method: "PUT", headers, body, keepalive: body.length < 60_000 }))
    .catch(() => undefined);
}

export default function DraftKeeper({ draft, showing }: Now) {
  const mark = useRef<HTMLSpanElement>(null);
  const state = useFormState();
  const refused = state.is === "refused" ? state : null;
  const told = useRef({ draft, showing, refused });
  told.current = { draft, showing, refused };
  const place = `${draft.form}:${draft.about}`;
  const { isAfresh } = draft;

  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const person = whose();
    const name = `${person} ${place}`;
    if (isAfresh) kept.delete(name);
    fillIn(form, kept.get(name) ?? {});
    const put = () => {
      const now = told.current;
      const known = new Set(Object.keys({ ...now.draft.fields, ...now.refused?.typed }));
      for (const field of Object.keys(kept.get(name) ?? {})) known.add(field);
      const fields = typedFields(form, known);
      kept.set(name, fields);
      save(now, fields, person);
    };
    return whileTyping(form, {
      put,
      sent: () => kept.delete(name),
      isBegun: Object.keys(typedFields(form, new Set())).length > 0,
    });
  }, [place, isAfresh]);

  // What was refused is still a draft, the last keys before it was sent included.
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (form && refused) form.dispatchEvent(new Event("input"));
  }, [refused]);

  return <span ref={mark} hidden />;
}
