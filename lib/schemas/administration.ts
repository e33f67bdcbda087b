// What an administrator may say of people, templates and links.
import { z } from "zod";
import { commentIn } from "../domain/comment-address";
import { Email, nameOr } from "./accounts";
import { key } from "./text";
import { TimeZone } from "./time-zone";

const id = z.string("Must be text.").max(100, "Is not an id.");
const version = z.number("Must be a number.").int("Must be a whole number.").min(1);

const name = nameOr("Please write a name.");

export const AddPerson = z.strictObject({ name, email: Email });
export type AddPerson = z.output<typeof AddPerson>;

/** `was`: the address that the form showed; the same again is no move, whatever it is by now. */
export const EditPerson = z.strictObject({
  ...{ personId: id, name, email: Email, timeZone: TimeZone },
  was: Email,
});
export type EditPerson = z.output<typeof EditPerson>;

export const OnPerson = z.strictObject({ personId: id });
export type OnPerson = z.output<typeof OnPerson>;

/** The address stands for "yes, this one": there is no way back. */
export const RemovePerson = z.strictObject({
  personId: id,
  email: z.string("Please write the address of the account.").trim().toLowerCase().max(300),
});
export type RemovePerson = z.output<typeof RemovePerson>;

/** Forms are bounded at 512 kB; a plan document is far below. */
export const AddTemplate = z.strictObject({
  text: z
    .string("Please choose a file or paste its text.")
    .min(1, "Please choose a file or paste its text.")
    .max(400_000, "Please stay under 400,000 characters."),
});
export type AddTemplate = z.output<typeof AddTemplate>;

export const OnVersion = z.strictObject({ key, version });
export type OnVersion = z.output<typeof OnVersion>;

export const OnTemplate = z.strictObject({ key });
export type OnTemplate = z.output<typeof OnTemplate>;

export const OnAnyShare = z.strictObject({ shareId: id });
export type OnAnyShare = z.output<typeof OnAnyShare>;

const WHICH_COMMENT = "Please paste the link of one comment, or its id.";

/** A link as it was copied, or an id; what comes out is the id. */
export const RemoveComment = z.strictObject({
  comment: z
    .string(WHICH_COMMENT)
    .max(2_000, WHICH_COMMENT)
    .transform((pasted, context) => {
      const id = commentIn(pasted);
      if (id !== null) return id;
      context.addIssue({ code: "custom", message: WHICH_COMMENT });
      return z.NEVER;
    }),
});
export type RemoveComment = z.output<typeof RemoveComment>;
