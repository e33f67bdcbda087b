"use server";
import { SignIn } from "../schemas/accounts";
import { EndSession, Nothing } from "../schemas/sessions";
import * as sessions from "../services/sessions";
import { formAction } from "../web/form-action";
import { publicAction } from "../web/public-action";
import { signInLimits } from "../web/sign-in-limits";

export const signIn = publicAction(SignIn, sessions.signIn, {
  limits: ({ address, input }) => signInLimits(address, input.email),
  isSuccessFree: true,
  enters: ({ sessionId }) => sessionId,
  to: "/today",
});

export const signOut = formAction(Nothing, sessions.signOut, {
  isAnybodys: true,
  leaves: true,
  to: () => "/",
});

export const endSession = formAction(EndSession, sessions.endSession, {
  say: () => "That browser is signed out.",
});

export const endOtherSessions = formAction(Nothing, sessions.endOtherSessions, {
  say: ({ ended }) =>
    ended === 0 ? "There was no other session." : "You are signed in here only.",
});
