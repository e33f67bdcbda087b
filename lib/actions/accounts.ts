"use server";
import { SignIn, SignUp } from "../schemas/accounts";
import * as accounts from "../services/accounts";
import * as sessions from "../services/sessions";
import { publicAction } from "../web/public-action";
import { optional } from "../web/read-form";

export const signUp = publicAction(SignUp, accounts.signUp, {
  fields: { timeZone: optional },
  limits: ({ address }) => [["sign-up", address]],
  enters: ({ sessionId }) => sessionId,
  to: "/templates",
});

export const signIn = publicAction(SignIn, sessions.signIn, {
  limits: ({ address, input }) => [
    ["sign-in-address", address],
    ["sign-in", `${input.email} ${address}`],
  ],
  isSuccessFree: true,
  enters: ({ sessionId }) => sessionId,
  to: "/today",
});
