"use server";
import * as schemas from "../schemas/accounts";
import { Nothing } from "../schemas/sessions";
import * as accounts from "../services/accounts";
import * as emails from "../services/emails";
import * as passwords from "../services/passwords";
import { keepKeys, keepTheme } from "../web/choices";
import { formAction } from "../web/form-action";
import { confirmLinkSent, ownConfirmLinkSent, resetLinkSent } from "../web/mailed";
import { publicAction } from "../web/public-action";
import { optional } from "../web/read-form";

export const signUp = publicAction(schemas.SignUp, accounts.signUp, {
  fields: { timeZone: optional, invitation: optional },
  limits: ({ address }) => [["sign-up", address]],
  enters: ({ sessionId }) => sessionId,
  to: ({ planId }) => (planId === undefined ? "/templates" : `/plans/${planId}`),
});

export const forgotPassword = publicAction(schemas.ForgotPassword, passwords.requestPasswordReset, {
  limits: ({ address, input }) => [
    ["mail-address", address],
    // Together: nobody can use up somebody else's share from elsewhere.
    ["mail", `${input.email} ${address}`],
  ],
  say: resetLinkSent,
});

export const resetPassword = publicAction(schemas.ResetPassword, passwords.resetPassword, {
  limits: ({ address }) => [["link", address]],
  enters: ({ sessionId }) => sessionId,
  to: "/today",
});

export const confirmEmail = publicAction(schemas.ConfirmEmail, emails.confirmEmail, {
  limits: ({ address }) => [["link", address]],
  to: "/confirm-email/done",
});

export const editProfile = formAction(schemas.EditProfile, accounts.editProfile, {
  say: () => "Saved.",
});

export const changeEmail = formAction(schemas.ChangeEmail, emails.changeEmail, {
  limit: "mail",
  say: confirmLinkSent,
});

export const confirmOwnEmail = formAction(Nothing, emails.confirmOwnEmail, {
  limit: "mail",
  isKeyless: true,
  say: ownConfirmLinkSent,
});

export const changePassword = formAction(schemas.ChangePassword, passwords.changePassword, {
  limit: "password",
  say: ({ ended }) =>
    ended === 0
      ? "The password is changed."
      : "The password is changed; you are signed out elsewhere.",
});

export const deleteAccount = formAction(schemas.DeleteAccount, accounts.deleteAccount, {
  limit: "password",
  leaves: true,
  to: () => "/",
});

export const chooseTheme = keepTheme;
export const chooseKeys = keepKeys;
