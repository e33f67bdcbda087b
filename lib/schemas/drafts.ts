// What a browser may keep of a form that is being typed into.
import { z } from "zod";
import { FORM_MOST_BYTES } from "./form-size";

const MOST_FIELDS = 80;

const about = z.uuid("Must be an id.");
const showing = z.string("Must be text.").regex(/^[\w-]{8,100}$/, "Must be the form's key.");

/** Names are those of the form; texts are as typed, for they are judged when they are sent. */
const fields = z
  .record(
    z.string().regex(/^[a-zA-Z][\w.-]{0,60}$/, "Must be a field's name."),
    z
      .string("Must be text.")
      // More than any field takes: what is refused for its length is a draft too.
      .max(FORM_MOST_BYTES, "Must be shorter than a form.")
      // PostgreSQL holds neither in JSON.
      .refine((text) => !/\0|\p{Surrogate}/u.test(text), "Must be plain text."),
  )
  .refine((texts) => Object.keys(texts).length <= MOST_FIELDS, "Must be at most 80 fields.");

export const DraftPlace = z.strictObject({
  form: z.enum(
    ["log", "edit-goal", "add-goal", "comment", "reply", "suggest"],
    "Must be the name of a form that keeps drafts.",
  ),
  about,
});
export type DraftPlace = z.infer<typeof DraftPlace>;

/** `showing` tells one opening of the form from the next. */
export const KeepDraft = DraftPlace.extend({ showing, fields });
export type KeepDraft = z.infer<typeof KeepDraft>;
