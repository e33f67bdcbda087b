// Knows what a person may type about her own account.
import { z } from "zod";
import { oneLine } from "./text";
import { TimeZone } from "./time-zone";

export const PASSWORD_LEAST = 8;
export const PASSWORD_MOST = 256;

/** What somebody is called; `ask` says whose name is missing. */
export const nameOr = (ask: string) =>
  oneLine(z.string(ask).trim().min(1, ask).max(100, "Please keep the name within 100 characters."));

const Name = nameOr("Please write your name.");

/** Trimmed and in lower case, so that one mailbox is one account. */
export const Email = z
  .string("Please write an email address, like ada@example.org.")
  .trim()
  .toLowerCase()
  .max(254, "An email address has at most 254 characters.")
  .pipe(z.email("Please write an email address, like ada@example.org."));

const NewPassword = z
  .string("Please choose a password.")
  .min(PASSWORD_LEAST, `Please use at least ${PASSWORD_LEAST} characters.`)
  .max(PASSWORD_MOST, `Please use at most ${PASSWORD_MOST} characters.`);

/** A password as it is now: only its length is bounded, so that a wrong one is simply wrong. */
const Password = z
  .string("Please write your password.")
  .min(1, "Please write your password.")
  .max(PASSWORD_MOST, `A password has at most ${PASSWORD_MOST} characters.`);

const Link = z.string().min(1).max(200);

export const SignUp = z.strictObject({
  name: Name,
  email: Email,
  password: NewPassword,
  // From the browser, which may know newer zones than we do; nobody is kept out for that.
  timeZone: TimeZone.optional().catch(undefined),
  // The token of an invitation to this very address.
  invitation: Link.optional(),
});

export const SignIn = z.strictObject({ email: Email, password: Password });
export const ForgotPassword = z.strictObject({ email: Email });
export const ResetPassword = z.strictObject({ token: Link, password: NewPassword });
export const ConfirmEmail = z.strictObject({ token: Link });

export const EditProfile = z.strictObject({ name: Name, timeZone: TimeZone });
export const ChangeEmail = z.strictObject({ email: Email, password: Password });
export const ChangePassword = z.strictObject({
  currentPassword: Password,
  newPassword: NewPassword,
});
export const DeleteAccount = z.strictObject({ password: Password });

export type SignUp = z.output<typeof SignUp>;
export type SignIn = z.output<typeof SignIn>;
export type ForgotPassword = z.output<typeof ForgotPassword>;
export type ResetPassword = z.output<typeof ResetPassword>;
export type ConfirmEmail = z.output<typeof ConfirmEmail>;
export type EditProfile = z.output<typeof EditProfile>;
export type ChangeEmail = z.output<typeof ChangeEmail>;
export type ChangePassword = z.output<typeof ChangePassword>;
export type DeleteAccount = z.output<typeof DeleteAccount>;
