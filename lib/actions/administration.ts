"use server";
// Doors of who runs the installation.
import {
  AddPerson,
  AddTemplate,
  EditPerson,
  OnAnyShare,
  OnPerson,
  OnTemplate,
  OnVersion,
  RemoveComment,
  RemovePerson,
} from "../schemas/administration";
import { OnPlan } from "../schemas/plans";
import * as accounts from "../services/administration/accounts";
import { removeComment as erase } from "../services/administration/comments";
import { revokeAnyShare as revoke } from "../services/administration/links";
import { becomeManager as manage } from "../services/administration/manage";
import * as people from "../services/administration/people";
import * as templates from "../services/administration/templates";
import { formAction } from "../web/form-action";
import { mailSent } from "../web/mailed";
import { asNumber } from "../web/read-form";

// Both send mails to an address that was typed.
export const addPerson = formAction(AddPerson, accounts.addPerson, {
  limit: "invitation",
  say: ({ name, email }) =>
    `${name} has an account now. ${mailSent("The link to choose a password", email)}`,
});
export const editPerson = formAction(EditPerson, accounts.editPerson, {
  limit: "invitation",
  say: ({ email }) =>
    email === null ? "Saved." : `Saved. ${mailSent("The link to choose a password", email)}`,
});
export const makeAdministrator = formAction(OnPerson, people.makeAdministrator, {
  say: ({ name }) => `${name} is an administrator now.`,
});
export const unmakeAdministrator = formAction(OnPerson, people.unmakeAdministrator, {
  say: ({ name }) => `${name} is no administrator any more.`,
});
export const closeAccount = formAction(OnPerson, people.closeAccount, {
  say: ({ name }) => `The account of ${name} is closed, and signed out everywhere.`,
});
export const reopenAccount = formAction(OnPerson, people.reopenAccount, {
  say: ({ name }) => `The account of ${name} is open again.`,
});
export const removeAccount = formAction(RemovePerson, people.removeAccount, { to: () => "/admin" });
export const sendReset = formAction(OnPerson, people.sendReset, {
  limit: "mail",
  say: ({ name }) => mailSent("The link", name),
});
export const becomeManager = formAction(OnPlan, manage, {
  say: () =>
    `You are a manager on this plan now. ${mailSent("The mail that says so", "its owner")}`,
});
export const addTemplate = formAction(AddTemplate, templates.addTemplate, {
  files: { file: "text" },
  to: ({ key, version }) => `/admin/templates/${key}/${version}`,
});
export const publishTemplate = formAction(OnVersion, templates.publishTemplate, {
  fields: { version: asNumber },
  say: () => "This version is what people meet from now on.",
});
export const retireTemplate = formAction(OnTemplate, templates.retireTemplate, {
  say: () => "The template is retired. Plans that run keep theirs.",
});
export const revokeAnyShare = formAction(OnAnyShare, revoke, {
  say: () => "The link is taken back. It shows nothing any more.",
});
export const removeComment = formAction(RemoveComment, erase, {
  say: () => "The comment is gone for good. The history of its plan says so.",
});
